import { lvmdKeyUnknown } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-key-unknown';
import { lvmd, verdicts } from '../samples';

test('misspelt keys', () => {
  expect(verdicts(lvmdKeyUnknown, lvmd([{ name: 'ssd', volumegroup: 'vg' }], {}, 'lvmd', { 'lvm-commands': [] }))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].volumegroup',
      message: 'ConfigMap topolvm-system/lvmd sets "volumegroup", which lvmd does not know',
      fix: 'Use socket-name, device-classes, lvcreate-option-classes, lvm-command-prefix, and for a device class name, volume-group, default, spare-gb, stripe, stripe-size, lvcreate-options, type, thin-pool',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvm-commands',
      message: 'ConfigMap topolvm-system/lvmd sets "lvm-commands", which lvmd does not know',
      fix: 'Use socket-name, device-classes, lvcreate-option-classes, lvm-command-prefix, and for a device class name, volume-group, default, spare-gb, stripe, stripe-size, lvcreate-options, type, thin-pool',
    },
  ]);
});

test('silent: known keys', () => {
  expect(verdicts(lvmdKeyUnknown,
    lvmd([{ 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { 'name': 'p', 'overprovision-ratio': 2 } }]))).toEqual([]);
});
