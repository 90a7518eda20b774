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
