import { lvmdOverlap } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-overlap';
import { lvmd, pool, verdicts } from '../samples';

test('two lvmd for the same nodes', () => {
  expect(verdicts(lvmdOverlap,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }, 'second')],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([
    {
      object: 'second',
      property: 'data["lvmd.yaml"]',
      message: 'ConfigMap topolvm-system/second and ConfigMap topolvm-system/lvmd are both for the nodes of storage',
      fix: 'Give each lvmd a nodeSelector or affinity of its own',
    },
  ]);
});

test('silent: two lvmd for two pools', () => {
  expect(verdicts(lvmdOverlap,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'web' } }), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }, 'second')],
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([]);
});
