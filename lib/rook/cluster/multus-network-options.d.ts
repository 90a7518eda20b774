import type { HostNetworkOptions } from './host-network-options';
import type { NetworkAttachment } from './network-attachment';
/** Networks that Multus attaches to the daemons; at least one is needed. */
export interface MultusNetworkOptions extends HostNetworkOptions {
    /**
     * The network that clients reach daemons on.
     *
     * @default - the pod network
     */
    readonly publicNetwork?: NetworkAttachment;
    /**
     * The network that OSDs copy data on.
     *
     * @default - the public network
     */
    readonly clusterNetwork?: NetworkAttachment;
}
