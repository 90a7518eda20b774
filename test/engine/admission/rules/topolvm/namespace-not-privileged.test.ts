import { namespaceNotPrivileged } from '../../../../../lib/engine/admission/rules/topolvm/namespace-not-privileged';
import { lvmd, verdicts } from '../samples';

test('lvmd in a restricted namespace', () => {
  expect(verdicts(namespaceNotPrivileged,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'topolvm-system', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } }])).toEqual([
    {
      object: 'topolvm-system',
      property: 'metadata.labels["pod-security.kubernetes.io/enforce"]',
      message: 'Namespace topolvm-system enforces pod security restricted and holds DaemonSet topolvm-system/lvmd',
      fix: 'Label the namespace pod-security.kubernetes.io/enforce: privileged',
    },
  ]);
});

test('silent: lvmd in a privileged namespace', () => {
  expect(verdicts(namespaceNotPrivileged,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'topolvm-system', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } }])).toEqual([]);
});
