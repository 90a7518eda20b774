import type { Construct } from 'constructs';
import { ExistingObject, KubernetesVersion, NodePool, rook, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type NetworksProps = Pick<SiteProps, 'releases'>;

/** The label that says which Ceph cluster a node is for. */
const DISKS = rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:[0-9a-f:.]+-nvme-[12]$');

/** Four Ceph clusters of one site, each on a network of another kind and on nodes of its own. */
export class Networks extends Site {
  public constructor(scope: Construct, id: string, props: NetworksProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: ['ceph-host', 'ceph-multus', 'ceph-pods', 'ceph-shared'].map(nodesOf),
      acknowledge: [{ rule: 'rook/multus-hosts-unrouted', reason: 'nodes have a macvlan interface in the network, tested with Rook\'s tool' }],
      // What comes with Multus and with the implementation of multi-cluster services.
      existing: [
        ...['ceph-public', 'ceph-cluster'].map((name) => ExistingObject.of({
          apiVersion: 'k8s.cni.cncf.io/v1', kind: 'NetworkAttachmentDefinition', name, namespace: 'networks',
        })),
        ...['serviceexports', 'serviceimports'].map((plural) => ExistingObject.customResourceDefinition(`${plural}.multicluster.x-k8s.io`)),
      ],
    });
    const operator = new rook.Operator(this, 'rook');

    // Addresses of the nodes themselves: nothing between client and daemon. Only the newer protocol, compressed.
    const host = this.addCeph(operator, 'ceph-host', {
      network: rook.Network.host({
        publicRanges: ['10.10.0.0/20'],
        clusterRanges: ['10.20.0.0/20'],
        requireMsgr2: true,
        compression: true,
      }),
      // Rook tells the client for block volumes; the one for files has to be told.
      csi: { cephFs: { kernel: { ms_mode: 'prefer-crc' } } },
    });
    const copies = rook.FilesystemPool.of(rook.Redundancy.replicated(3, { failureDomain: Topology.HOST }));
    host.addFilesystem('files', { metadataPool: copies, dataPools: [copies] }).addStorageClass('ceph-host-files');

    // Networks of their own, attached by Multus. Their definitions are made with Multus, and nodes have a route to the public one.
    this.addCeph(operator, 'ceph-multus', {
      network: rook.Network.multus({
        publicNetwork: rook.NetworkAttachment.of('networks', 'ceph-public'),
        publicRanges: ['192.168.0.0/18'],
        clusterNetwork: rook.NetworkAttachment.of('networks', 'ceph-cluster'),
        clusterRanges: ['192.168.128.0/18'],
      }),
    });

    // The network of pods, where everybody is: encrypted, on both address families.
    this.addCeph(operator, 'ceph-pods', { network: rook.Network.pod({ encryption: true, dualStack: true }) });

    // The network of pods, with mons and OSDs that other Kubernetes clusters of the set reach by exported services.
    this.addCeph(operator, 'ceph-shared', { network: rook.Network.pod({ multiClusterService: { enabled: true, clusterId: id } }) });
  }

  /** A cluster on the nodes that are labelled for it, with a class for block volumes. */
  private addCeph(operator: rook.Operator, name: string, options: Pick<rook.CephClusterOptions, 'network' | 'csi'>): rook.CephCluster {
    const ceph = operator.addCluster(name, {
      ...options,
      mons: rook.Mons.onHost(),
      devices: rook.OsdDevices.onAllNodes(DISKS),
      placement: { all: nodesOf(name).placement() },
    });
    ceph.addBlockPool('replicated', rook.Redundancy.replicated(3, { failureDomain: Topology.HOST })).addStorageClass(`${name}-block`);
    return ceph;
  }
}

/** The nodes of a cluster, labelled for it. */
function nodesOf(cluster: string): NodePool {
  return NodePool.of(cluster, { count: 3, cpu: 16, memory: Size.gibi(64), kernel: '6.8', labels: { 'storage.example.com/cluster': cluster } });
}
