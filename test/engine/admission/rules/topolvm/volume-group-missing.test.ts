import { volumeGroupMissing } from '../../../../../lib/engine/admission/rules/topolvm/volume-group-missing';
import { lvmd, pool, verdicts } from '../samples';

test('lvmd on nodes without its volume group', () => {
  expect(verdicts(volumeGroupMissing,
    lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]),
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].volume-group',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd needs volume group vg, which the nodes of web do not have',
      fix: 'Correct the name, make the volume group on these nodes, or keep this lvmd to the nodes that have it',
    },
  ]);
});

test('silent: lvmd on the nodes that have it', () => {
  expect(verdicts(volumeGroupMissing,
    lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], { nodeSelector: { role: 'storage' } }),
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } }), pool({ name: 'web', labels: { role: 'web' } })] })).toEqual([]);
});
