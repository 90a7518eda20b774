import type { Construct } from 'constructs';
import { KubernetesVersion, monitoring, NodePool, pie, Resources, rook, Site, Size, Topology, topolvm } from 'rookery';
import type { SiteProps } from 'rookery';
import { Notebook } from './notebook';

/** What may differ between clusters of this kind. */
export type HyperconvergedProps = Pick<SiteProps, 'releases'>;

/** Six nodes in three zones that run workloads and their storage alike: Ceph on local volumes, and both probed and watched. */
export class Hyperconverged extends Site {
  public constructor(scope: Construct, id: string, props: HyperconvergedProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [
        NodePool.of('compute-storage', {
          count: 6,
          zones: ['a', 'b', 'c'],
          cpu: 32,
          memory: Size.gibi(256),
          volumeGroups: { 'vg-ssd': Size.tebi(4) },
        }),
      ],
    });

    const ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd', spare: Size.gibi(10), isDefault: true });
    const lvm = new topolvm.TopoLvm(this, 'topolvm', { deviceClasses: [ssd] });
    const local = lvm.addStorageClass('topolvm-ssd', { deviceClass: ssd });

    const operator = new rook.Operator(this, 'rook');
    const ceph = operator.addCluster('ceph-ssd', {
      mons: rook.Mons.onPvc(local, { size: Size.gibi(10), count: 3 }),
      osds: [
        rook.OsdSet.onPvc('set1', {
          storageClass: local,
          count: 12,
          size: Size.tebi(1),
          spread: [Topology.ZONE, Topology.HOST],
          resources: Resources.of({ cpu: '2', memory: Size.gibi(5), memoryLimit: Size.gibi(5) }),
        }),
      ],
    });
    const pool = ceph.addBlockPool('replicated', rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE }));
    const block = pool.addStorageClass('ceph-block');
    ceph.addBlockSnapshotClass('ceph-block-snapshots');

    const prober = new pie.Pie(this, 'pie');
    prober.addProbe(local);
    prober.addProbe(block);
    // OSDs are meant to fill the volume group, so only Ceph's own alerts watch it.
    new monitoring.Monitoring(this, 'monitoring', { topolvm: { exceptDeviceClasses: ['ssd'] } });

    new Notebook(this, 'notebook', { storageClass: block });
  }
}
