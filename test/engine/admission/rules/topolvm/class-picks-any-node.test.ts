import { classPicksAnyNode } from '../../../../../lib/engine/admission/rules/topolvm/class-picks-any-node';
import { lvmd, pool, storageClass, verdicts, workload } from '../samples';

const nodePools = [pool(), pool({ name: 'web', labels: { role: 'web' } })];
const NODE = workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node'] });
const LVMD = lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } });
const early = (fields: object = {}) => storageClass('local', 'topolvm.io', { volumeBindingMode: 'Immediate', ...fields });

test('volumes that are made at once, of a class that some nodes lack', () => {
  expect(verdicts(classPicksAnyNode, [early(), ...LVMD, NODE], { nodePools })).toEqual([
    {
      object: 'local',
      property: 'volumeBindingMode',
      message: 'StorageClass local makes volumes at once on any node of TopoLVM, and the nodes of web do not have its device class',
      fix: 'Set volumeBindingMode: WaitForFirstConsumer, or name the nodes that have the class in allowedTopologies',
    },
  ]);
});

test('silent: a class that waits, one that names its nodes, and one that every node has', () => {
  const allowedTopologies = [{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: ['n1'] }] }];
  expect(verdicts(classPicksAnyNode, [storageClass('local', 'topolvm.io'), ...LVMD, NODE], { nodePools })).toEqual([]);
  expect(verdicts(classPicksAnyNode, [early({ allowedTopologies }), ...LVMD, NODE], { nodePools })).toEqual([]);
  expect(verdicts(classPicksAnyNode, [early(), ...LVMD, NODE], { nodePools: [pool()] })).toEqual([]);
});
