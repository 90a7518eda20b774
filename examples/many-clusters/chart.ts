import type { Construct } from 'constructs';
import { KubernetesVersion, NodePool, rook, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';
import { SITES } from './sites';

/** What differs between sites of this kind. */
export interface ManyClustersProps extends Pick<SiteProps, 'releases'> {
  /** The number of nodes. */
  readonly nodes?: number;
  /** The Ceph clusters, each with the disks that it takes on every node, as their paths end. */
  readonly clusters?: Readonly<Record<string, string>>;
  /** Whether each cluster has an operator of its own, which looks after no other. */
  readonly separateOperators?: boolean;
}

/** Several Ceph clusters on the same nodes, under one operator or under one each. */
export class ManyClusters extends Site {
  public constructor(scope: Construct, id: string, props: ManyClustersProps = {}) {
    const { nodes = 3, clusters = {}, separateOperators } = { ...SITES.madrid, ...props };
    super(scope, id, {
      releases: props.releases,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [NodePool.of('storage', { count: nodes, cpu: 64, memory: Size.gibi(384) })],
    });

    const names = Object.keys(clusters);
    const shared = separateOperators ? undefined : new rook.Operator(this, 'rook', { reconcileConcurrentClusters: names.length });
    for (const name of names) {
      const operator = shared ?? new rook.Operator(this, `rook-${name}`, { namespace: name, currentNamespaceOnly: true });
      this.addCeph(operator, name, clusters[name]);
    }
  }

  /** A cluster with everything that could get in the way of its neighbours. */
  private addCeph(operator: rook.Operator, name: string, disks: string): void {
    const ceph = operator.addCluster(name, {
      mons: rook.Mons.onHost(),
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath(`^/dev/disk/by-path/pci-0000:[0-9a-f:.]+-${disks}$`)),
      dashboard: { enabled: true },
    });
    const copies = rook.Redundancy.replicated(3, { failureDomain: Topology.HOST });
    ceph.addBlockPool('replicated', copies).addStorageClass(`${name}-block`);
    ceph.addBlockSnapshotClass(`${name}-block-snapshots`);
    const pool = rook.FilesystemPool.of(copies);
    ceph.addFilesystem('files', { metadataPool: pool, dataPools: [pool] }).addStorageClass(`${name}-files`);
    const objects = rook.ObjectPool.of(copies);
    ceph.addObjectStore('objects', { metadataPool: objects, dataPool: objects }).addBucketClass(`${name}-buckets`);
    ceph.dashboard.addIngress({ host: `${name}.example.com` });
    ceph.addNetworkPolicies();
    ceph.addToolbox();
  }
}
