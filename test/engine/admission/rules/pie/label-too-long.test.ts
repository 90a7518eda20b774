import { labelTooLong } from '../../../../../lib/engine/admission/rules/pie/label-too-long';
import { pool, probe, verdicts } from '../samples';

const LONG_NODE = `${'n'.repeat(54)}.internal1`;
const nodePools = [pool({ count: 1, nodeNames: [LONG_NODE] })];

test('a class and a node of 64 letters', () => {
  expect(verdicts(labelTooLong, [probe({ monitoringStorageClass: 'c'.repeat(64) })], { nodePools })).toEqual([
    {
      object: 'local',
      property: 'spec.monitoringStorageClass',
      message: `PieProbe local needs a label of 64 characters: ${'c'.repeat(64)}`,
      fix: 'Shorten the name, or leave the node out of nodeSelector',
    },
    {
      object: 'local',
      property: 'spec.nodeSelector',
      message: `PieProbe local needs a label of 64 characters: ${LONG_NODE}`,
      fix: 'Shorten the name, or leave the node out of nodeSelector',
    },
  ]);
});

test('silent: a class of 63, and a node that nothing is mounted on', () => {
  expect(verdicts(labelTooLong, [probe({ monitoringStorageClass: 'c'.repeat(63), disableMountProbes: true })], { nodePools })).toEqual([]);
});
