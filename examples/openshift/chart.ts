import type { Construct } from 'constructs';
import { ExistingStorageClass, KubernetesVersion, monitoring, NodePool, Platform, Resources, rook, Site, Size, Taint, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type OpenShiftProps = Pick<SiteProps, 'releases'>;

/** With the label and the taint of OpenShift's own storage. */
const STORAGE = NodePool.of('storage', {
  count: 6,
  zones: ['a', 'b', 'c'],
  cpu: 32,
  memory: Size.gibi(128),
  labels: { 'cluster.ocs.openshift.io/openshift-storage': '' },
  taints: [Taint.noSchedule('node.ocs.openshift.io/storage', 'true')],
});

/** OpenShift with nodes for storage: two Ceph clusters on volumes of the Local Storage Operator, reached through Routes. */
export class OpenShift extends Site {
  public constructor(scope: Construct, id: string, props: OpenShiftProps = {}) {
    super(scope, id, {
      ...props,
      // OpenShift 4.21
      kubernetes: KubernetesVersion.of('1.34'),
      platform: Platform.OPENSHIFT,
      nodes: [STORAGE, NodePool.of('workers', { count: 6, zones: ['a', 'b', 'c'], cpu: 16, memory: Size.gibi(64) })],
    });

    const operator = new rook.Operator(this, 'rook', { objectBuckets: { aggregateRoles: true }, reconcileConcurrentClusters: 2 });
    const fast = this.cluster(operator, 'ceph-fast', 'local-nvme', 6, Size.tebi(4));
    const bulk = this.cluster(operator, 'ceph-bulk', 'local-hdd', 12, Size.tebi(16));

    fast.addBlockPool('block', rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE })).addStorageClass('ceph-block', { isDefaultClass: true });
    fast.dashboard.addOpenShiftRoute({ host: 'ceph-fast.apps.porto.example.com' });
    bulk.dashboard.addOpenShiftRoute({ host: 'ceph-bulk.apps.porto.example.com' });

    // OpenShift makes the certificate of the gateways' service, and its routers trust it.
    const objects = bulk.addObjectStore('objects', {
      metadataPool: rook.ObjectPool.of(rook.Redundancy.replicated(3, { failureDomain: Topology.ZONE })),
      dataPool: rook.ObjectPool.of(rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2, failureDomain: Topology.HOST })),
      preservePoolsOnDelete: true,
      gateway: { securePort: 443, service: { annotations: { 'service.beta.openshift.io/serving-cert-secret-name': 'objects-tls' } } },
      hosting: { dnsNames: ['s3.apps.porto.example.com'] },
    });
    objects.addOpenShiftRoute({ host: 's3.apps.porto.example.com' });
    objects.addBucketClass('ceph-buckets');

    // Found by the monitoring of user-defined projects.
    new monitoring.Monitoring(this, 'monitoring');
  }

  private cluster(operator: rook.Operator, name: string, storageClass: string, count: number, size: Size): rook.CephCluster {
    const ceph = operator.addCluster(name, {
      mons: rook.Mons.onHost({ count: 3, spread: [Topology.ZONE] }),
      osds: [
        rook.OsdSet.onPvc('set1', {
          storageClass: ExistingStorageClass.named(this, storageClass),
          count,
          size,
          spread: [Topology.ZONE, Topology.HOST],
          placement: STORAGE.placement(),
          resources: Resources.of({ cpu: '2', memory: Size.gibi(6), memoryLimit: Size.gibi(6) }),
        }),
      ],
      placement: { all: STORAGE.placement() },
      dashboard: { enabled: true },
      monitoring: { enabled: true, prometheus: { name: 'prometheus-user-workload', namespace: 'openshift-user-workload-monitoring' } },
    });
    ceph.addNetworkPolicies();
    return ceph;
  }
}
