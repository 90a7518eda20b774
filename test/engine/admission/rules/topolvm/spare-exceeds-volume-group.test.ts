import { spareExceedsVolumeGroup } from '../../../../../lib/engine/admission/rules/topolvm/spare-exceeds-volume-group';
import { lvmd, pool, verdicts } from '../samples';

test('a reserve of the whole volume group', () => {
  expect(verdicts(spareExceedsVolumeGroup,
    lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'spare-gb': 1024 }]),
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } })] })).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].spare-gb',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd keeps 1 TiB free of volume group vg, which has 1 TiB on the nodes of storage',
      fix: 'Lower spare-gb, which is 10 GiB unless set',
    },
  ]);
});

test('silent: the default reserve', () => {
  expect(verdicts(spareExceedsVolumeGroup,
    lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]),
    { nodePools: [pool({ volumeGroups: { vg: 1024 ** 4 } })] })).toEqual([]);
});

test('a reserve of all that thin pools leave', () => {
  const nodePools = [pool({ volumeGroups: { vg: 1024 ** 4 }, thinPools: { 'vg/pool0': 1018 * 1024 ** 3 } })];
  expect(verdicts(spareExceedsVolumeGroup, lvmd([{ 'name': 'ssd', 'volume-group': 'vg' }]), { nodePools }).map(({ message }) => message)).toEqual([
    'Device class "ssd" of ConfigMap topolvm-system/lvmd keeps 10 GiB free of volume group vg, which has 6 GiB beside its thin pools on the nodes of storage',
  ]);
});
