import { pieRules } from '../../../../../lib/engine/admission/rules/pie';
import { pool, probe, verdictsIn, worldOf } from '../samples';

const workers = {
  nodeSelectorTerms: [{
    matchExpressions: [
      { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
      { key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' },
    ],
  }],
};

function ids(...nodePools: ReturnType<typeof pool>[]): string[] {
  const world = worldOf([probe({ nodeSelector: workers })], { nodePools });
  return pieRules.flatMap((rule) => verdictsIn(world, rule).map(() => rule.id));
}

test('nodes of the control plane are known by their taint', () => {
  expect(ids(pool(), pool({ name: 'control', taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] }))).toEqual([]);
});

test('workers are judged by their names and taints', () => {
  expect(ids(pool({ count: 1, nodeNames: ['10.100.100.1'], taints: [{ key: 'dedicated', effect: 'NoExecute' }] }))).toEqual([
    'pie/derived-name-invalid', 'pie/tainted-node-selected',
  ]);
});

test('a site of control planes and Windows has no such node', () => {
  expect(ids(pool({ labels: { 'kubernetes.io/os': 'windows' } }))).toEqual(['pie/no-node-selected']);
});
