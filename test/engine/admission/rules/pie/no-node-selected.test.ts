import { noNodeSelected } from '../../../../../lib/engine/admission/rules/pie/no-node-selected';
import { pool, probe, verdicts } from '../samples';

test('a label that no pool has', () => {
  expect(verdicts(noNodeSelected, [probe()], { nodePools: [pool({ labels: { role: 'web' } })] })).toEqual([
    {
      object: 'local',
      property: 'spec.nodeSelector',
      message: 'PieProbe local selects no node of the pools storage',
      fix: 'Select labels that a node pool of the site carries',
    },
  ]);
});

test('silent: a label of a pool, and one that Kubernetes sets', () => {
  expect(verdicts(noNodeSelected,
    [probe({ nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }] }] } })],
    { nodePools: [pool({ labels: { role: 'web' } })] })).toEqual([]);
});
