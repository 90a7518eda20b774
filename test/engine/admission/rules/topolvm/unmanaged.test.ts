import { deviceClassUnknown } from '../../../../../lib/engine/admission/rules/topolvm/device-class-unknown';
import { volumeGroupMissing } from '../../../../../lib/engine/admission/rules/topolvm/volume-group-missing';
import { lvmd, pool, storageClass, verdicts } from '../samples';

test('where lvmd is set up on the nodes, its device classes are not known', () => {
  expect(verdicts(deviceClassUnknown, [storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'any' } })])).toEqual([]);
});

test('a class without a name needs a default', () => {
  const found = verdicts(deviceClassUnknown, [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg' }])]);
  expect(found).toEqual([expect.objectContaining({
    message: 'StorageClass local names no device class, and none is the default', fix: 'Name one of ssd, or mark one with default: true',
  })]);
});

test('sites that declare no volume groups are not judged, and lvmd on unknown nodes needs one pool that has it', () => {
  const [config, daemon] = lvmd([{ 'name': 'ssd', 'volume-group': 'vg' }]);
  const having = pool({ volumeGroups: { vg: 1 } });
  const lacking = pool({ name: 'web', volumeGroups: { other: 1 } });
  expect(verdicts(volumeGroupMissing, [config, daemon], { nodePools: [pool()] })).toEqual([]);
  expect(verdicts(volumeGroupMissing, [config], { nodePools: [having, lacking] })).toEqual([]);
  expect(verdicts(volumeGroupMissing, [config], { nodePools: [lacking] })).toHaveLength(1);
});
