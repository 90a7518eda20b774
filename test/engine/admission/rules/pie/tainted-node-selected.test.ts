import { taintedNodeSelected } from '../../../../../lib/engine/admission/rules/pie/tainted-node-selected';
import { pool, probe, verdicts } from '../samples';

test('tainted nodes', () => {
  expect(verdicts(taintedNodeSelected,
    [probe()],
    { nodePools: [pool({ taints: [{ key: 'dedicated', effect: 'NoSchedule' }] })] })).toEqual([
    {
      object: 'local',
      property: 'spec.nodeSelector',
      message: 'PieProbe local selects the nodes of storage, which are tainted dedicated:NoSchedule',
      fix: 'Leave the tainted nodes out of nodeSelector',
    },
  ]);
});

test('silent: nodes that are tainted softly', () => {
  expect(verdicts(taintedNodeSelected,
    [probe()],
    { nodePools: [pool({ taints: [{ key: 'dedicated', effect: 'PreferNoSchedule' }] })] })).toEqual([]);
});

test('a probe that makes volumes needs one node without a taint', () => {
  const tainted = pool({ taints: [{ key: 'dedicated', effect: 'NoSchedule' }] });
  const making = probe({ disableMountProbes: true });
  expect(verdicts(taintedNodeSelected, [making], { nodePools: [tainted] }).map(({ message }) => message)).toEqual([
    'PieProbe local selects the nodes of storage, which are tainted dedicated:NoSchedule',
  ]);
  expect(verdicts(taintedNodeSelected, [making], { nodePools: [tainted, pool({ name: 'more' })] })).toEqual([]);
});

test('silent: a probe for which nothing is made', () => {
  const off = { disableProvisionProbe: true, disableMountProbes: true };
  expect(verdicts(taintedNodeSelected, [probe(off)], { nodePools: [pool({ taints: [{ key: 'dedicated', effect: 'NoSchedule' }] })] })).toEqual([]);
});
