import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { DeletionPolicy, KubernetesVersion, monitoring, NodePool, Site, Size, topolvm } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type ThinVolumesProps = Pick<SiteProps, 'releases'>;

const NAMESPACE = 'builds';
const SIZE = '100Gi';

/** Thin volumes, which take room as they fill: promised twice over, with snapshots, and with copies that begin with what others hold. */
export class ThinVolumes extends Site {
  public constructor(scope: Construct, id: string, props: ThinVolumesProps = {}) {
    // The pool leaves a part of its volume group free, so that it can grow when it fills up.
    const workers = NodePool.of('workers', {
      count: 3,
      labels: { 'example.com/disk': 'ssd' },
      cpu: 32,
      memory: Size.gibi(128),
      volumeGroups: { 'vg-ssd': Size.giga(3840) },
      thinPools: { 'vg-ssd/pool0': Size.tebi(3) },
    });
    super(scope, id, { ...props, kubernetes: KubernetesVersion.of('1.35'), nodes: [workers] });

    const thin = topolvm.DeviceClass.thin('ssd-thin', { volumeGroup: 'vg-ssd', thinPool: 'pool0', overprovisionRatio: 2 });
    const lvm = new topolvm.TopoLvm(this, 'topolvm', { deviceClasses: [thin], agents: { nodes: [workers] } });
    const local = lvm.addStorageClass('local-thin', { deviceClass: thin, mountOptions: ['discard'] });
    const snapshots = local.addSnapshotClass('local-thin-snapshots', { isDefaultClass: true });
    // Snapshots of this class outlive their objects, until somebody deletes the logical volume.
    local.addSnapshotClass('local-thin-kept', { deletionPolicy: DeletionPolicy.RETAIN });

    new ApiObject(this, 'builds', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE, labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } });
    const claim = (name: string, source?: object): ApiObject => new ApiObject(this, name, {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name, namespace: NAMESPACE },
      spec: {
        // A snapshot or a copy is made in the pool of its source, so its claim names the same class and asks for no less.
        storageClassName: local.storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: SIZE } }, ...source,
      },
    });
    const cache = claim('cache');
    const monday = new ApiObject(this, 'cache-monday', {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshot',
      metadata: { name: 'cache-monday', namespace: NAMESPACE },
      spec: { volumeSnapshotClassName: snapshots.snapshotClassName, source: { persistentVolumeClaimName: cache.name } },
    });
    claim('cache-restored', { dataSource: { apiGroup: monday.apiGroup, kind: monday.kind, name: monday.name } });
    claim('cache-copy', { dataSource: { apiGroup: '', kind: cache.kind, name: cache.name } });

    // A pool that fills up stops all its volumes: the alerts look at its data and at its metadata.
    new monitoring.Monitoring(this, 'monitoring');
  }
}
