import type { Construct } from 'constructs';
import { Duration, KubernetesVersion, LocalVolume, LocalVolumes, NodePool, Resources, rook, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type TunedOsdsProps = Pick<SiteProps, 'releases'>;

const TIER_NAMES = ['tier-1', 'tier-2', 'tier-3'];
const BOX_NAMES = ['box-1', 'box-2', 'box-3'];
const HDD = Size.tera(16);
const NVME = Size.giga(7680);
const DB = Size.gibi(300);
const WAL = Size.gibi(10);
const HDDS = [1, 2, 3, 4].map((slot) => `/dev/disk/by-path/pci-0000:18:00.0-sas-phy${slot}-lun-0`);
const NVMES = ['/dev/disk/by-path/pci-0000:3b:00.0-nvme-1', '/dev/disk/by-path/pci-0000:3c:00.0-nvme-1'];
const TIERS = NodePool.of('tiers', { count: 3, nodeNames: TIER_NAMES, cpu: 64, memory: Size.gibi(256) });
const BOXES = NodePool.of('boxes', {
  count: 3, nodeNames: BOX_NAMES, cpu: 32, memory: Size.gibi(128),
  devices: Object.fromEntries([...HDDS.map((path): [string, Size] => [path, HDD]), ...NVMES.map((path): [string, Size] => [path, NVME])]),
});

/** Disks of two kinds, with databases of the slow ones on fast ones: once on claims, once on devices of nodes. */
export class TunedOsds extends Site {
  public constructor(scope: Construct, id: string, props: TunedOsdsProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [TIERS, BOXES],
    });
    const operator = new rook.Operator(this, 'rook', { reconcileConcurrentClusters: 2 });
    this.addTiers(operator);
    this.addBoxes(operator);
  }

  /** Sets on claims: each with its kind of disk, and for the slow ones with volumes of a fast disk beside them. */
  private addTiers(operator: rook.Operator): void {
    const everywhere = (paths: string[], size: Size): LocalVolume[] => TIER_NAMES
      .flatMap((node) => paths.map((path) => LocalVolume.block({ node, path, size })));
    const hdds = new LocalVolumes(this, 'local-hdd', { volumes: everywhere(HDDS, HDD) });
    const nvmes = new LocalVolumes(this, 'local-nvme', { volumes: everywhere([NVMES[0]], NVME) });
    // Partitions of the second NVMe disk; claims take the smallest that fits.
    const labelled = (name: string): string[] => HDDS.map((_, slot) => `/dev/disk/by-partlabel/ceph-${name}-${slot + 1}`);
    const parts = new LocalVolumes(this, 'local-parts', { volumes: [...everywhere(labelled('db'), DB), ...everywhere(labelled('wal'), WAL)] });

    const ceph = operator.addCluster('ceph-tiers', {
      mons: rook.Mons.onHost(),
      placement: { mon: TIERS.placement(), mgr: TIERS.placement() },
      osds: [
        rook.OsdSet.onPvc('hdd', {
          storageClass: hdds,
          count: 12,
          size: HDD,
          spread: [Topology.HOST],
          // Evenness counts every node that the set may be on, so it must not be on nodes without disks for it.
          placement: TIERS.placement(),
          metadata: { storageClass: parts, size: DB },
          wal: { storageClass: parts, size: WAL },
          deviceClass: 'hdd',
          tuneSlowDeviceClass: true,
          // Reads go to the fast copy where there is one.
          primaryAffinity: 0.5,
          resources: Resources.of({ cpu: '1', memory: Size.gibi(6), memoryLimit: Size.gibi(6) }),
        }),
        rook.OsdSet.onPvc('nvme', {
          storageClass: nvmes,
          count: 3,
          size: NVME,
          spread: [Topology.HOST],
          placement: TIERS.placement(),
          deviceClass: 'nvme',
          tuneFastDeviceClass: true,
          // In TiB; a disk that is replaced by a larger one is not given more data than the others.
          initialWeight: 6.98,
          resources: Resources.of({ cpu: '6', memory: Size.gibi(12), memoryLimit: Size.gibi(12) }),
        }),
      ],
      osdSettings: {
        nearFullRatio: 0.8,
        backfillFullRatio: 0.85,
        fullRatio: 0.9,
        // A disk that fails again and again rests for a day, instead of moving data to and fro.
        flappingRestartInterval: Duration.hours(24),
        maxUpdatesInParallel: 4,
        allowDeviceClassUpdate: true,
        allowOsdCrushWeightUpdate: true,
      },
      cephConfig: { 'osd/class:hdd': { osd_memory_target: '4Gi' }, 'osd/class:nvme': { osd_memory_target: '9Gi' }, 'osd': { osd_max_scrubs: '2' } },
    });
    ceph.addBlockPool('fast', rook.Redundancy.replicated(3), { deviceClass: 'nvme' }).addStorageClass('ceph-fast');
    // One copy on NVMe, which reads come from, and two on disks that turn.
    ceph.addBlockPool('hybrid', rook.Redundancy.replicated(3, { hybridStorage: { primaryDeviceClass: 'nvme', secondaryDeviceClass: 'hdd' } }))
      .addStorageClass('ceph-hybrid');
  }

  /** Devices of nodes: a disk for all databases of its node, and several OSDs on a fast one. */
  private addBoxes(operator: rook.Operator): void {
    const [databases, fast] = NVMES;
    const ceph = operator.addCluster('ceph-boxes', {
      mons: rook.Mons.onHost(),
      placement: { mon: BOXES.placement(), mgr: BOXES.placement() },
      devices: rook.OsdDevices.onNodes(BOX_NAMES.map((name) => rook.OsdNode.named(name, {
        devices: rook.DeviceSelection.listed([
          ...HDDS.map((path) => rook.OsdDevice.atPath(path, { metadataDevice: databases, databaseSize: DB, deviceClass: 'hdd' })),
          rook.OsdDevice.atPath(fast, { osdsPerDevice: 2, deviceClass: 'nvme' }),
        ]),
        resources: Resources.of({ cpu: '2', memory: Size.gibi(8), memoryLimit: Size.gibi(8) }),
      }))),
      osdSettings: { flappingRestartInterval: Duration.hours(24), maxUpdatesInParallel: 4 },
    });
    ceph.addBlockPool('bulk', rook.Redundancy.replicated(3), { deviceClass: 'hdd' }).addStorageClass('ceph-bulk');
  }
}
