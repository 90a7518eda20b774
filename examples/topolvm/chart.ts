import type { Construct } from 'constructs';
import { ExistingObject, KubernetesVersion, monitoring, NodePool, Site, Size, Taint, topolvm } from 'rookery';
import type { SiteProps } from 'rookery';
import { Database } from './database';

/** What may differ between clusters of this kind. */
export type LocalStorageProps = Pick<SiteProps, 'releases'>;

/** TopoLVM by itself, over two kinds of nodes: some with two NVMe disks, known by their names, and tainted ones full of slow disks. */
export class LocalStorage extends Site {
  public constructor(scope: Construct, id: string, props: LocalStorageProps = {}) {
    const fast = NodePool.of('fast', {
      count: 3,
      nodeNames: ['fast-1', 'fast-2', 'fast-3'],
      cpu: 32,
      memory: Size.gibi(128),
      volumeGroups: { 'vg-nvme': Size.giga(7680) },
    });
    const archive = NodePool.of('archive', {
      count: 2,
      labels: { 'example.com/role': 'archive' },
      taints: [Taint.noSchedule('example.com/archive')],
      cpu: 8,
      memory: Size.gibi(64),
      volumeGroups: { 'vg-hdd': Size.tera(96) },
    });
    super(scope, id, {
      ...props, kubernetes: KubernetesVersion.of('1.35'), nodes: [fast, archive], existing: [ExistingObject.secret('database', 'database')],
    });

    // Each pool has an lvmd of its own, which reads a file of its own; the only class of a node is its default.
    const nvme = topolvm.DeviceClass.thick('nvme', { volumeGroup: 'vg-nvme', spare: Size.gibi(50) });
    const mirrored = topolvm.LvcreateOptionClass.raid('mirrored', topolvm.Raid.raid1());
    // Six disks in each of these nodes, of which any two may fail.
    const hdd = topolvm.DeviceClass.thick('hdd', { volumeGroup: 'vg-hdd', raid: topolvm.Raid.raid6({ stripes: 4 }) }).withoutSpare();
    const lvm = new topolvm.TopoLvm(this, 'topolvm', {
      pools: [
        topolvm.TopoLvmNodePool.of('fast', { nodes: [fast], deviceClasses: [nvme], lvcreateOptionClasses: [mirrored] }),
        topolvm.TopoLvmNodePool.of('archive', { nodes: [archive], deviceClasses: [hdd] }),
      ],
    });

    lvm.addStorageClass('local-nvme', { deviceClass: nvme, isDefaultClass: true });
    const safe = lvm.addStorageClass('local-nvme-mirrored', { deviceClass: nvme, lvcreateOptionClass: mirrored, autoresize: true });
    lvm.addStorageClass('local-hdd', { deviceClass: hdd, fsType: topolvm.FileSystem.XFS, mountOptions: ['noatime'] });

    new Database(this, 'database', { storageClass: safe, priorityClassName: lvm.priorityClassName });
    new monitoring.Monitoring(this, 'monitoring');
  }
}
