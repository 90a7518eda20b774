import { namespaceRestricted } from '../../../../../lib/engine/admission/rules/pie/namespace-restricted';
import { probe, verdicts } from '../samples';

test('a restricted namespace', () => {
  expect(verdicts(namespaceRestricted,
    [probe(), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pie', labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } }])).toEqual([
    {
      object: 'local',
      property: 'metadata.namespace',
      message: 'PieProbe local is in namespace pie, which enforces pod security restricted',
      fix: 'Label the namespace pod-security.kubernetes.io/enforce: baseline',
    },
  ]);
});

test('silent: a baseline namespace', () => {
  expect(verdicts(namespaceRestricted,
    [probe(), { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pie', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }])).toEqual([]);
});
