import { multiClusterServiceUnready } from '../../../../../lib/engine/admission/rules/rook/multi-cluster-service-unready';
import { cluster, verdicts } from '../samples';

const exporting = (multiClusterService: object) => cluster({ network: { multiClusterService } });
const external = [{ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: 'serviceexports.multicluster.x-k8s.io' }];

test('exports without a name and without anybody who takes them', () => {
  expect(verdicts(multiClusterServiceUnready, [exporting({ enabled: true })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.network.multiClusterService.clusterID',
      message: 'CephCluster rook-ceph/ceph exports its services and does not say what this Kubernetes cluster is called',
      fix: 'Set clusterID',
    },
    {
      object: 'ceph',
      property: 'spec.network.multiClusterService.enabled',
      message: 'CephCluster rook-ceph/ceph exports its services, and the definition serviceexports.multicluster.x-k8s.io is neither in the program nor declared',
      fix: 'Set clusterID to the name that the exporting software knows this cluster by, and declare the definition serviceexports.multicluster.x-k8s.io with `existing` on the site',
    },
  ]);
});

test('silent: both are there, or nothing is exported', () => {
  expect(verdicts(multiClusterServiceUnready, [exporting({ enabled: true, clusterID: 'tokyo' })], { external })).toEqual([]);
  expect(verdicts(multiClusterServiceUnready, [exporting({ enabled: false }), cluster()])).toEqual([]);
});
