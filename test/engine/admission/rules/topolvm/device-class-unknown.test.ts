import { deviceClassUnknown } from '../../../../../lib/engine/admission/rules/topolvm/device-class-unknown';
import { lvmd, storageClass, verdicts } from '../samples';

test('a class that no node has', () => {
  expect(verdicts(deviceClassUnknown,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'hdd' } })])).toEqual([
    {
      object: 'local',
      property: 'parameters["topolvm.io/device-class"]',
      message: 'StorageClass local is for device class "hdd", the nodes have ssd',
      fix: 'Use one of ssd',
    },
  ]);
});

test('silent: a class of lvmd, the default one, and no configuration at all', () => {
  expect(verdicts(deviceClassUnknown,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd' } }), storageClass('local', 'topolvm.io')])).toEqual([]);
});
