import type { NetworkOptions } from './network-options';
/** A network whose address ranges can be stated. */
export interface HostNetworkOptions extends NetworkOptions {
    /**
     * Ranges that clients reach daemons in, in CIDR notation.
     *
     * @default - any address of the node
     */
    readonly publicRanges?: string[];
    /**
     * Ranges that OSDs copy data in, in CIDR notation.
     *
     * @default - the public ranges
     */
    readonly clusterRanges?: string[];
}
