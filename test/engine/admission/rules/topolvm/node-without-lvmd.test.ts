import { nodeWithoutLvmd } from '../../../../../lib/engine/admission/rules/topolvm/node-without-lvmd';
import { lvmd, pool, verdicts, workload } from '../samples';

test('TopoLVM on all nodes, lvmd on some', () => {
  expect(verdicts(nodeWithoutLvmd,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }), workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node'] }, {})],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([
    {
      object: 'topolvm-node',
      property: 'spec.template.spec',
      message: 'DaemonSet topolvm-system/topolvm-node runs on the nodes of web, where no lvmd runs',
      fix: 'Give the node DaemonSet and the lvmd DaemonSets the same nodes and tolerations',
    },
  ]);
});

test('silent: both on the same nodes', () => {
  expect(verdicts(nodeWithoutLvmd,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }), workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node'] }, { nodeSelector: { role: 'storage' } })],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([]);
});
