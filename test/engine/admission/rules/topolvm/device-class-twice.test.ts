import { deviceClassTwice } from '../../../../../lib/engine/admission/rules/topolvm/device-class-twice';
import { lvmd, verdicts } from '../samples';

test('a name and a volume group used twice', () => {
  expect(verdicts(deviceClassTwice,
    lvmd([{ 'name': 'a', 'volume-group': 'vg' }, { 'name': 'a', 'volume-group': 'other' }, { 'name': 'b', 'volume-group': 'vg' }]))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].name',
      message: 'ConfigMap topolvm-system/lvmd has two device classes named "a"',
      fix: 'Give every device class its own name and its own volume group or thin pool',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[2].volume-group',
      message: 'Device classes "a" and "b" of ConfigMap topolvm-system/lvmd both take volume group vg',
      fix: 'Give every device class its own name and its own volume group or thin pool',
    },
  ]);
});

test('silent: thick and thin on one volume group', () => {
  expect(verdicts(deviceClassTwice,
    lvmd([{ 'name': 'a', 'volume-group': 'vg' }, { 'name': 'b', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { name: 'p' } }]))).toEqual([]);
});
