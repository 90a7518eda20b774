import type { Construct } from 'constructs';
import { Duration, ExistingObject, KubernetesVersion, NodePool, rook, RookRelease, SecretRef, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type VolumeClassesProps = Pick<SiteProps, 'releases'>;

const ZONES = ['a', 'b', 'c'];
const COPIES = rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE });
const CHUNKS = rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2, failureDomain: Topology.HOST });

/** One Ceph cluster and every kind of class for its volumes: block, shared files, NFS and NVMe-oF, with snapshots and copies elsewhere. */
export class VolumeClasses extends Site {
  public constructor(scope: Construct, id: string, props: VolumeClassesProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        NodePool.of('storage', { count: 9, zones: ZONES, cpu: 48, memory: Size.gibi(192), devices: { nvme1n1: Size.tebi(8), nvme2n1: Size.tebi(8) } }),
      ],
      existing: [ExistingObject.secret('peer-nice', 'ceph'), ExistingObject.secret('volume-passphrase', 'rook-ceph')],
      acknowledge: [{ rule: 'rook/pool-few-replicas', reason: 'programs on zonal volumes keep copies in every zone themselves' }],
    });

    // Rook 1.19 makes the driver for block volumes by itself, and without snapshots of groups.
    const groups = props.releases?.rook === RookRelease.V1_19 ? undefined : rook.SnapshotPolicy.VOLUME_GROUP_SNAPSHOT;
    // The passphrase that the keys of volumes are encrypted with, by reference.
    const keys = rook.CsiKeyManagement.metadata('passphrase', {
      passphrase: SecretRef.named('volume-passphrase'), passphraseNamespace: 'rook-ceph',
    });
    const operator = new rook.Operator(this, 'rook', {
      csi: {
        drivers: [
          rook.CsiDriver.rbd({ snapshotPolicy: groups, nodePlugin: { topologyDomainLabels: [Topology.ZONE.label] } }),
          rook.CsiDriver.cephFs({ snapshotPolicy: groups }),
          rook.CsiDriver.nfs(),
          rook.CsiDriver.nvmeOf(),
        ],
        // CSI-Addons copies volumes, cuts nodes off and gives space back; the names of images are kept for the other side.
        defaults: { deployCsiAddons: true, generateOmapInfo: true },
        keyManagement: [keys],
      },
    });
    const ceph = operator.addCluster('ceph', {
      mons: rook.Mons.onHost({ count: 5, spread: [Topology.ZONE] }),
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:3[bc]:00\\.0-nvme-1$')),
      // The gateways for NVMe-oF need it whatever the release of Rook.
      cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4' },
      // Nodes read from the OSD that is nearest to them.
      csi: { readAffinity: { enabled: true } },
    });

    const pool = this.block(ceph, keys);
    if (groups) pool.addGroupSnapshotClass('ceph-block-groups');
    this.replicated(ceph);
    this.files(ceph);
    this.nvme(ceph);
  }

  /** Copies, chunks, encryption, a tenant of its own, and pools that keep everything in one zone. */
  private block(ceph: rook.CephCluster, keys: rook.CsiKeyManagement): rook.CephBlockPool {
    const pool = ceph.addBlockPool('block', COPIES);
    pool.addStorageClass('ceph-block', { isDefaultClass: true, reclaimSpaceSchedule: '@weekly' });
    pool.addStorageClass('ceph-block-encrypted', { encryption: { kmsId: keys.id }, keyRotationSchedule: '@monthly' });
    ceph.addBlockPool('bulk', CHUNKS).addStorageClass('ceph-bulk', { metadataPool: pool });
    ceph.addBlockSnapshotClass('ceph-block-snapshots');

    const tenant = pool.addRadosNamespace('team-a');
    tenant.addStorageClass('team-a-block');
    tenant.addSnapshotClass('team-a-snapshots');

    // For programs that keep copies themselves: each volume stays in the zone of its pod.
    const zones = ZONES.map((zone) => ({
      segments: { zone },
      pool: ceph.addBlockPool(`zone-${zone}`, rook.Redundancy.replicated(2, { failureDomain: Topology.HOST }), { crushRoot: zone }),
    }));
    pool.addStorageClass('ceph-zonal', { topologyPools: zones });
    return pool;
  }

  /** Copies in another cluster, of single volumes and of groups, and fences for the nodes of a cluster that failed. */
  private replicated(ceph: rook.CephCluster): void {
    const mirrored = ceph.addBlockPool('mirrored', COPIES, { mirroring: { mode: rook.MirroringMode.IMAGE, peers: [SecretRef.named('peer-nice')] } });
    ceph.addRbdMirror('mirror', { count: 2 });
    mirrored.addStorageClass('ceph-mirrored', {
      imageFeatures: [rook.ImageFeature.LAYERING, rook.ImageFeature.EXCLUSIVE_LOCK, rook.ImageFeature.OBJECT_MAP, rook.ImageFeature.FAST_DIFF],
    });
    ceph.addBlockReplicationClass('every-quarter', { mirroring: rook.ImageMirroring.snapshots({ interval: Duration.minutes(15) }) });
    mirrored.addGroupReplicationClass('groups');
    ceph.addNetworkFenceClass('fences');
  }

  /** Shared files, hot and cold, a team with a quota, and the same over NFS. */
  private files(ceph: rook.CephCluster): void {
    const hot = rook.FilesystemPool.of(COPIES, { name: 'hot' });
    const cold = rook.FilesystemPool.of(CHUNKS, { name: 'cold' });
    const files = ceph.addFilesystem('files', {
      metadataPool: rook.FilesystemPool.of(COPIES), dataPools: [hot, cold], metadataServer: { activeCount: 2 }, preserveFilesystemOnDelete: true,
    });
    files.addStorageClass('ceph-files');
    files.addStorageClass('ceph-files-cold', { pool: cold });
    ceph.addFilesystemSnapshotClass('ceph-files-snapshots');
    files.addGroupSnapshotClass('ceph-files-groups');

    const team = files.addSubVolumeGroup('team-a', { quota: Size.tebi(2), pinning: rook.SubVolumeGroupPinning.distributed() });
    team.addStorageClass('team-a-files');
    team.addSnapshotClass('team-a-files-snapshots');

    ceph.addNfs('shares').addStorageClass('ceph-nfs', { filesystem: files });
    ceph.addNfsSnapshotClass('ceph-nfs-snapshots');
  }

  /** Block volumes for nodes that reach the gateways but not the OSDs. */
  private nvme(ceph: rook.CephCluster): void {
    const pool = ceph.addBlockPool('nvme', COPIES);
    ceph.addNvmeOfGateway('gateway', { pool, image: 'quay.io/ceph/nvmeof:1.5' }).addStorageClass('ceph-nvme');
  }
}
