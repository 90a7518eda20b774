import { namespaceNotPrivileged } from '../../../../../lib/engine/admission/rules/rook/namespace-not-privileged';
import { cluster, verdicts } from '../samples';

test('a cluster in a baseline namespace', () => {
  expect(verdicts(namespaceNotPrivileged,
    [cluster(), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'rook-ceph', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }])).toEqual([
    {
      object: 'rook-ceph',
      property: 'metadata.labels["pod-security.kubernetes.io/enforce"]',
      message: 'Namespace rook-ceph enforces pod security baseline and holds CephCluster rook-ceph/ceph',
      fix: 'Label the namespace pod-security.kubernetes.io/enforce: privileged',
    },
  ]);
});

test('silent: a cluster in a privileged namespace, and a strict one without Ceph', () => {
  expect(verdicts(namespaceNotPrivileged,
    [cluster(), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'rook-ceph', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } }, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'web', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } }])).toEqual([]);
});
