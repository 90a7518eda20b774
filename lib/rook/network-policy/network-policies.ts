import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { requireNeighbour } from '../../site/require-neighbour';
import { Site } from '../../site/site';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { NetworkPoliciesOptions } from './network-policies-options';
import { dnsRule, rulesOf } from './policy-rules';

const BRAND = new Brand<NetworkPolicies>('NetworkPolicies');

/**
 * The daemons by the label of their pods, each with those that it speaks to; nothing is said of daemons that may speak to anybody:
 * they need the API server or a key management service, whose addresses no selector finds.
 *
 * Upstream lets the collector of crashes reach no mgr, which takes the reports, and neither it nor the exporter mons without msgr2.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/networkpolicy.yaml
 */
const DAEMONS: Readonly<Record<string, readonly string[] | undefined>> = {
  'rook-ceph-mon': undefined,
  'rook-ceph-osd': undefined,
  'rook-ceph-mgr': undefined,
  'rook-ceph-mds': ['rook-ceph-mon', 'rook-ceph-mgr', 'rook-ceph-osd', 'rook-ceph-mds'],
  'rook-ceph-exporter': ['rook-ceph-mon'],
  'rook-ceph-osd-prepare': undefined,
  'rook-ceph-crashcollector': ['rook-ceph-mon', 'rook-ceph-mgr'],
  'rook-ceph-tools': undefined,
};

/** What the network policies of a cluster are made of. */
export interface NetworkPoliciesProps extends NetworkPoliciesOptions {
  /** The cluster whose daemons they are for. */
  readonly cluster: CephCluster;
}

/** Network policies that state for each daemon of a cluster what it may connect to; nothing is said of who may connect to it. */
export class NetworkPolicies extends Construct {
  /** Whether the value is such a set of policies, also one of another copy of this package. */
  public static isNetworkPolicies(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster whose daemons they are for. */
  public readonly cluster: CephCluster;

  /**
   * Adds the policies to the site of the scope.
   *
   * @throws when daemons are on the network of their nodes, where no policy holds
   */
  public constructor(scope: Construct, id: string, props: NetworkPoliciesProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster whose daemons the policies are for, or use its addNetworkPolicies()',
    }, this);
    const addresses = requireList(props.daemonAddresses ?? [], 'daemonAddresses', this);
    this.requireReach(addresses);
    const openShift = Site.siteOf(this).platform.securityContextConstraints;
    const dnsNamespace = requireName(props.dnsNamespace ?? (openShift ? 'openshift-dns' : 'kube-system'), 'dnsNamespace', this);
    const dns = dnsRule(dnsNamespace, requireList(props.dnsAddresses ?? [], 'dnsAddresses', this), openShift);
    const { namespace } = this.cluster;
    for (const [app, peers] of Object.entries(DAEMONS)) {
      new Manifest(this, app, {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        name: app,
        namespace,
        phase: Phase.CONFIG,
        body: {
          spec: {
            podSelector: { matchLabels: { app } },
            policyTypes: ['Egress'],
            egress: peers === undefined ? [{}] : [dns, ...rulesOf(namespace, peers, addresses)],
          },
        },
      });
    }
  }

  private requireReach(addresses: readonly string[]): void {
    const { onHostNetwork, mgrOnHostNetwork } = this.cluster._facts;
    if (onHostNetwork) {
      throw refusal({
        where: 'cluster',
        what: `the daemons of ${this.cluster.name} are on the network of their nodes`,
        why: 'Network policies hold for the network of pods only: nothing would be kept from anything',
        fix: 'Leave the policies out, or use Network.pod()',
      }, this);
    }
    if (mgrOnHostNetwork && addresses.length === 0) {
      throw refusal({
        where: 'daemonAddresses',
        what: `the mgrs of ${this.cluster.name} are on the network of their nodes`,
        why: 'No policy finds them by their labels there, so that other daemons could not reach them',
        fix: 'Pass the addresses of the nodes as daemonAddresses, for example ["10.0.0.0/16"]',
      }, this);
    }
  }
}
