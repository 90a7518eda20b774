import type { MgrModule } from './mgr-module';
/** The daemons that measure and steer a cluster. */
export interface MgrOptions {
    /**
     * The number of mgrs; one works, the others stand by.
     *
     * @default 2
     */
    readonly count?: number;
    /**
     * Whether mgrs may share a node.
     *
     * @default false
     */
    readonly allowMultiplePerNode?: boolean;
    /**
     * Whether mgrs use the network of their nodes.
     *
     * @default - as the cluster's network says
     */
    readonly hostNetwork?: boolean;
    /**
     * Modules to switch on or off; dashboard, prometheus and crash have settings of their own.
     *
     * @default - as Ceph ships them
     */
    readonly modules?: MgrModule[];
}
