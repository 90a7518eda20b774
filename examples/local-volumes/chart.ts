import type { Construct } from 'constructs';
import { KubernetesVersion, LocalVolume, LocalVolumes, NodePool, Resources, rook, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type OnLocalVolumesProps = Pick<SiteProps, 'releases'>;

const NODES = ['storage-1', 'storage-2', 'storage-3', 'storage-4', 'storage-5', 'storage-6'];
/** The slots that all nodes have their disks in. */
const SLOTS = ['pci-0000:3b:00.0-nvme-1', 'pci-0000:3c:00.0-nvme-1'];
/** What is sold as 3.84 TB. */
const DISK = Size.giga(3840);

/** Mons and OSDs on disks that no driver manages: each is a PersistentVolume that stays on its node. */
export class OnLocalVolumes extends Site {
  public constructor(scope: Construct, id: string, props: OnLocalVolumesProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [NodePool.of('storage', { count: 6, nodeNames: NODES, zones: ['a', 'b', 'c'], cpu: 16, memory: Size.gibi(64) })],
    });

    const disks = new LocalVolumes(this, 'local-disks', {
      volumes: NODES.flatMap((node) => SLOTS.map((slot) => LocalVolume.block({ node, path: `/dev/disk/by-path/${slot}`, size: DISK }))),
    });
    // A partition on the disk of the system; Kubernetes formats it when its mon comes.
    const partitions = new LocalVolumes(this, 'local-mons', {
      volumes: NODES.map((node) => LocalVolume.fileSystem({ node, path: '/dev/disk/by-partlabel/ceph-mon', size: Size.gibi(20) })),
    });

    const ceph = new rook.Operator(this, 'rook').addCluster('ceph-local', {
      mons: rook.Mons.onPvc(partitions, { size: Size.gibi(20), spread: [Topology.ZONE] }),
      osds: [
        rook.OsdSet.onPvc('set1', {
          storageClass: disks,
          count: 12,
          size: DISK,
          spread: [Topology.ZONE, Topology.HOST],
          resources: Resources.of({ cpu: '2', memory: Size.gibi(6), memoryLimit: Size.gibi(6) }),
        }),
      ],
    });
    ceph.addBlockPool('replicated', rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE })).addStorageClass('ceph-block');
  }
}
