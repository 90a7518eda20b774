import type { IConstruct } from 'constructs';
import type { IStorageClass } from '../../core/storage-class';
import type { MonsOnPvcOptions } from './mons-on-pvc-options';
import type { MonsOptions } from './mons-options';
/** The mons of a cluster: they keep its maps and vote on every change of them. */
export declare class Mons {
    private readonly options;
    private readonly volume?;
    /** Mons that keep their store on volumes of a storage class. */
    static onPvc(storageClass: IStorageClass, options: MonsOnPvcOptions): Mons;
    /** Mons that keep their store in the cluster's directory on their nodes. */
    static onHost(options?: MonsOptions): Mons;
    private constructor();
    /** @internal */
    _spec(scope: IConstruct): object;
}
