import type { Construct } from 'constructs';
import { KubernetesVersion, NodePool, Resources, rook, Site, Size, Taint, Topology, topolvm } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type StretchedProps = Pick<SiteProps, 'releases'>;

const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';

/** Two copies of everything in each of two data centres, and in a third one a small node whose mon decides which of them goes on. */
export class Stretched extends Site {
  public constructor(scope: Construct, id: string, props: StretchedProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        NodePool.of('storage', { count: 6, zones: ['north', 'south'], cpu: 32, memory: Size.gibi(128), volumeGroups: { 'vg-nvme': Size.tebi(8) } }),
        NodePool.of('arbiter', { count: 1, zones: ['witness'], cpu: 4, memory: Size.gibi(8), taints: [Taint.noSchedule(CONTROL_PLANE)] }),
      ],
    });

    const nvme = topolvm.DeviceClass.thick('nvme', { volumeGroup: 'vg-nvme', isDefault: true });
    const lvm = new topolvm.TopoLvm(this, 'topolvm', { deviceClasses: [nvme] });
    const local = lvm.addStorageClass('topolvm-nvme', { deviceClass: nvme });

    const ceph = new rook.Operator(this, 'rook').addCluster('ceph-stretched', {
      // Two mons in each zone with data, so that the loss of one mon is not yet the loss of a zone, and one arbiter.
      mons: rook.Mons.onHost({
        count: 5,
        zones: rook.MonZones.stretched([rook.MonZone.of('north'), rook.MonZone.of('south'), rook.MonZone.arbiter('witness')]),
      }),
      placement: { monArbiter: { tolerations: [{ key: CONTROL_PLANE, operator: 'Exists', effect: 'NoSchedule' }] } },
      // As much in one zone as in the other: Ceph enters stretch mode only when both weigh the same.
      osds: rook.OsdSet.onPvcPerZone('set1', {
        storageClass: local,
        zones: ['north', 'south'],
        count: 12,
        size: Size.tebi(3),
        resources: Resources.of({ cpu: '2', memory: Size.gibi(6), memoryLimit: Size.gibi(6) }),
      }),
    });

    const copies = rook.Redundancy.replicated(4, {
      failureDomain: Topology.ZONE,
      replicasPerFailureDomain: 2,
      subFailureDomain: Topology.HOST,
      requireSafeReplicaSize: true,
    });
    // Ceph would make its own pool with three copies, which cannot be stretched.
    ceph.addBlockPool('builtin-mgr', copies, { builtin: rook.BuiltinPool.MGR });
    ceph.addBlockPool('stretched', copies).addStorageClass('ceph-block');
    ceph.addFilesystem('files', { metadataPool: rook.FilesystemPool.of(copies), dataPools: [rook.FilesystemPool.of(copies)] })
      .addStorageClass('ceph-files');
    const objects = rook.ObjectPool.of(copies);
    ceph.addObjectStore('objects', { metadataPool: objects, dataPool: objects }).addBucketClass('ceph-buckets');
  }
}
