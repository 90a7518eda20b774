import type { IConstruct } from 'constructs';
import type { OsdSetOptions } from './osd-set-options';
/** A set of OSDs. */
export declare class OsdSet {
    /** The name of the set. */
    readonly setName: string;
    private readonly options;
    /**
     * OSDs on volumes of a storage class; the volumes are claimed in block mode.
     *
     * @param name the name of the set; another name makes other OSDs and abandons those there are
     */
    static onPvc(name: string, options: OsdSetOptions): OsdSet;
    private constructor();
    /** @internal */
    _spec(scope: IConstruct, where: string): object;
}
