import type { OsdNodeOptions } from './osd-node-options';
/** A node whose devices become OSDs. */
export declare class OsdNode {
    /** The host name of the node. */
    readonly nodeName: string;
    /** @internal */
    readonly _options: OsdNodeOptions;
    /** The node whose label `kubernetes.io/hostname` has this value. */
    static named(name: string, options?: OsdNodeOptions): OsdNode;
    private constructor();
}
