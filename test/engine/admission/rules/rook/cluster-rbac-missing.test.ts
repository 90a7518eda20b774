import { clusterRbacMissing } from '../../../../../lib/engine/admission/rules/rook/cluster-rbac-missing';
import { cluster, object, operator, verdicts } from '../samples';

test('a namespace with half of the accounts', () => {
  expect(verdicts(clusterRbacMissing,
    [operator(), cluster(), ...['default', 'mgr'].map((name) => object('v1', 'ServiceAccount', `rook-ceph-${name}`, 'rook-ceph'))])).toEqual([
    {
      object: 'ceph',
      property: 'metadata.namespace',
      message: 'Namespace rook-ceph of CephCluster rook-ceph/ceph lacks ServiceAccount rook-ceph-cmd-reporter, ServiceAccount rook-ceph-osd, RoleBinding rook-ceph-cluster-mgmt',
      fix: 'Make the ServiceAccounts rook-ceph-* and the RoleBinding rook-ceph-cluster-mgmt in the namespace of every CephCluster',
    },
  ]);
});

test('silent: a namespace with all of them, and no operator among the objects', () => {
  expect(verdicts(clusterRbacMissing,
    [operator(), cluster(), ...['default', 'mgr', 'osd', 'cmd-reporter'].map((name) => object('v1', 'ServiceAccount', `rook-ceph-${name}`, 'rook-ceph')), object('rbac.authorization.k8s.io/v1', 'RoleBinding', 'rook-ceph-cluster-mgmt', 'rook-ceph')])).toEqual([]);
});
