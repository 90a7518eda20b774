import type { Construct } from 'constructs';
import { Duration, KubernetesVersion, monitoring, NodePool, pie, Site, Size, Taint, topolvm } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type ProbesProps = Pick<SiteProps, 'releases'>;

/** Two classes of local volumes: one probed by pie's controller, the other, on tainted nodes, by jobs that are written here. */
export class Probes extends Site {
  public constructor(scope: Construct, id: string, props: ProbesProps = {}) {
    const fast = NodePool.of('fast', {
      count: 3,
      nodeNames: ['fast-1', 'fast-2', 'fast-3'],
      labels: { 'example.com/disk': 'nvme' },
      volumeGroups: { 'vg-nvme': Size.tera(2) },
    });
    const archive = NodePool.of('archive', {
      count: 2,
      nodeNames: ['archive-1', 'archive-2'],
      labels: { 'example.com/disk': 'hdd' },
      taints: [Taint.noSchedule('example.com/archive')],
      volumeGroups: { 'vg-hdd': Size.tera(40) },
    });
    super(scope, id, { ...props, kubernetes: KubernetesVersion.of('1.35'), nodes: [fast, archive] });

    const nvme = topolvm.DeviceClass.thick('nvme', { volumeGroup: 'vg-nvme', isDefault: true });
    const hdd = topolvm.DeviceClass.thick('hdd', { volumeGroup: 'vg-hdd', isDefault: true });
    const lvm = new topolvm.TopoLvm(this, 'topolvm', {
      pools: [
        topolvm.TopoLvmNodePool.of('fast', { nodes: [fast], deviceClasses: [nvme] }),
        topolvm.TopoLvmNodePool.of('archive', { nodes: [archive], deviceClasses: [hdd] }),
      ],
    });
    const local = lvm.addStorageClass('local-nvme', { deviceClass: nvme });
    const archived = lvm.addStorageClass('local-hdd', { deviceClass: hdd, fsType: topolvm.FileSystem.XFS });

    const prober = new pie.Pie(this, 'pie', { networkPolicy: { metricsNamespaces: ['monitoring'] } });
    // The controller makes the jobs, on all nodes of the pool, whatever their names will be.
    prober.addProbe(local, { nodes: [fast] });
    // Its pods would tolerate no taint; these do, and the same controller counts them.
    prober.addStaticProbe(archived, {
      nodes: [archive],
      probePeriod: Duration.minutes(10),
      pvcCapacity: Size.mebi(300),
      variant: pie.StaticVariant.observed({ probeThreshold: Duration.minutes(2), backoffLimit: 0 }),
    });

    new monitoring.Monitoring(this, 'monitoring');
  }
}
