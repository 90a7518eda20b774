import type { IConstruct } from 'constructs';
import type { HostNetworkOptions } from './host-network-options';
import type { MultusNetworkOptions } from './multus-network-options';
import type { NetworkOptions } from './network-options';
/**
 * The network of a cluster's daemons.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/network-providers/
 */
export declare class Network {
    private readonly provider;
    private readonly options;
    /** The pod network; mons are reached by services. */
    static pod(options?: NetworkOptions): Network;
    /** The network of the nodes: every daemon takes ports of its node. */
    static host(options?: HostNetworkOptions): Network;
    /** Further networks that Multus attaches. */
    static multus(options: MultusNetworkOptions): Network;
    private constructor();
    /** @internal */
    _spec(scope: IConstruct): object;
    /** @internal */
    get _isHost(): boolean;
    /** @internal */
    get _exportsServices(): boolean;
}
