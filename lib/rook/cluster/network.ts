import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import type { HostNetworkOptions } from './host-network-options';
import type { MultusNetworkOptions } from './multus-network-options';
import type { NetworkOptions } from './network-options';

/**
 * The network of a cluster's daemons.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/network-providers/
 */
export class Network {
  /** The pod network; mons are reached by services. */
  public static pod(options: NetworkOptions = {}): Network {
    return new Network('', options);
  }

  /** The network of the nodes: every daemon takes ports of its node. */
  public static host(options: HostNetworkOptions = {}): Network {
    return new Network('host', options);
  }

  /** Further networks that Multus attaches. */
  public static multus(options: MultusNetworkOptions): Network {
    return new Network('multus', options);
  }

  private constructor(private readonly provider: string, private readonly options: MultusNetworkOptions) {}

  /** @internal */
  public _spec(scope: IConstruct): object {
    const { publicNetwork, clusterNetwork, publicRanges, clusterRanges, multiClusterService, ...options } = this.options;
    if (this.provider === 'multus' && !publicNetwork && !clusterNetwork) {
      throw refusal({
        where: 'network',
        what: 'Network.multus() names no network',
        why: 'Rook refuses the provider without a network to attach',
        fix: 'Pass publicNetwork or clusterNetwork, for example NetworkAttachment.of("ceph-ssd", "public")',
      }, scope);
    }
    const { encryption, compression, requireMsgr2 } = options;
    const connections = {
      encryption: encryption === undefined ? undefined : { enabled: encryption },
      compression: compression === undefined ? undefined : { enabled: compression },
      requireMsgr2,
    };
    return {
      provider: this.provider,
      selectors: publicNetwork || clusterNetwork ? { public: publicNetwork?.selector, cluster: clusterNetwork?.selector } : undefined,
      addressRanges: publicRanges || clusterRanges
        ? { public: publicRanges && [...publicRanges], cluster: clusterRanges && [...clusterRanges] }
        : undefined,
      connections: Object.values(connections).some((value) => value !== undefined) ? connections : undefined,
      ipFamily: options.ipFamily,
      dualStack: options.dualStack,
      multiClusterService: multiClusterService && { enabled: multiClusterService.enabled, clusterID: multiClusterService.clusterId },
    };
  }

  /** @internal */
  public get _isHost(): boolean {
    return this.provider === 'host';
  }

  /**
   * What Multus selects the network of clients by, if there is one.
   *
   * @internal
   */
  public get _publicSelector(): string | undefined {
    return this.provider === 'multus' ? this.options.publicNetwork?.selector : undefined;
  }

  /** @internal */
  public get _exportsServices(): boolean {
    return this.options.multiClusterService?.enabled ?? false;
  }
}
