import { classNotOnNodes } from '../../../../../lib/engine/admission/rules/pie/class-not-on-nodes';
import { lvmd, pool, probe, storageClass, verdicts } from '../samples';

test('a probe on nodes without lvmd', () => {
  expect(verdicts(classNotOnNodes,
    [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'web' } }), probe()],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([
    {
      object: 'local',
      property: 'spec.nodeSelector',
      message: 'PieProbe local selects the nodes of storage, where class local makes no volumes',
      fix: 'Select only nodes on which the class makes volumes',
    },
  ]);
});

test('silent: a probe on the nodes with lvmd', () => {
  expect(verdicts(classNotOnNodes,
    [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }), probe()],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([]);
});
