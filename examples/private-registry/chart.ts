import type { Construct } from 'constructs';
import {
  ExistingObject, KubernetesVersion, NodePool, pie, RegistryMirror, Resources, rook, RookRelease, SecretRef, Site, Size, Topology, topolvm,
} from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type PrivateRegistryProps = Pick<SiteProps, 'images' | 'releases'>;

/** A build of Ceph whose tag does not tell its version. */
const CEPH = 'registry.example.com/builds/ceph:storage-7';

/** Nodes that reach one registry only: a mirror of upstream's images, own builds of some, and a release of Rook that the site holds on to. */
export class PrivateRegistry extends Site {
  public constructor(scope: Construct, id: string, props: PrivateRegistryProps = {}) {
    super(scope, id, {
      kubernetes: KubernetesVersion.of('1.35'),
      releases: { rook: RookRelease.V1_20 },
      images: {
        mirror: RegistryMirror.of('registry.example.com/mirror'),
        overrides: {
          ceph: CEPH,
          // Ceph would name its own image for these, past the mirror.
          nvmeOfGateway: 'registry.example.com/mirror/ceph/nvmeof:1.5',
        },
        // Rules about versions of Ceph hold for the build as well.
        cephVersions: { [CEPH]: '20.2.4' },
        pullSecrets: [SecretRef.named('registry-key')],
      },
      ...props,
      nodes: [
        NodePool.of('storage', { count: 6, zones: ['a', 'b', 'c'], cpu: 32, memory: Size.gibi(128), volumeGroups: { 'vg-nvme': Size.tebi(4) } }),
      ],
      // Every namespace with pods that pull has the Secret.
      existing: [ExistingObject.secret('registry-key')],
    });

    const nvme = topolvm.DeviceClass.thick('nvme', { volumeGroup: 'vg-nvme', spare: Size.gibi(10), isDefault: true });
    const lvm = new topolvm.TopoLvm(this, 'topolvm', { deviceClasses: [nvme] });
    const local = lvm.addStorageClass('topolvm-nvme', { deviceClass: nvme });

    const operator = new rook.Operator(this, 'rook', {
      csi: {
        drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.cephFs(), rook.CsiDriver.nfs(), rook.CsiDriver.nvmeOf()],
        defaults: { deployCsiAddons: true },
      },
    });
    const ceph = operator.addCluster('ceph', {
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
    const copies = rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE });
    const pool = ceph.addBlockPool('block', copies);
    const block = pool.addStorageClass('ceph-block');
    ceph.addNvmeOfGateway('gateway', { pool }).addStorageClass('ceph-nvme');
    ceph.addObjectStore('objects', { metadataPool: rook.ObjectPool.of(copies), dataPool: rook.ObjectPool.of(copies) }).addBucketClass('ceph-buckets');
    operator.addCosiDriver();
    ceph.addToolbox();

    const prober = new pie.Pie(this, 'pie');
    prober.addProbe(local);
    prober.addProbe(block);
  }
}
