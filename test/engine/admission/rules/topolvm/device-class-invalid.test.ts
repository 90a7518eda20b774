import { deviceClassInvalid } from '../../../../../lib/engine/admission/rules/topolvm/device-class-invalid';
import { lvmd, verdicts } from '../samples';

test('classes that lvmd refuses', () => {
  expect(verdicts(deviceClassInvalid,
    lvmd([{ 'name': '-x', 'volume-group': 'vg', 'type': 'fat' }, { 'name': 'thin', 'type': 'thin', 'stripe-size': 'wide', 'thin-pool': { 'overprovision-ratio': 0.5 } }]))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].name',
      message: 'Device class "-x" of ConfigMap topolvm-system/lvmd has a name that lvmd refuses',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].type',
      message: 'Device class "-x" of ConfigMap topolvm-system/lvmd is of type fat',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].volume-group',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd has no volume group',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].stripe-size',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd has stripe size wide',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].thin-pool.name',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd is thin and names no pool',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].thin-pool.overprovision-ratio',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd has overprovision-ratio 0.5',
      fix: 'Give the class a name of at most 63 letters, digits, dots, dashes and underscores, a volume group, and a thin pool with overprovision-ratio 1 or more if its type is thin',
    },
  ]);
});

test('silent: a thick and a thin class', () => {
  expect(verdicts(deviceClassInvalid,
    lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'stripe-size': '64k', 'stripe': 2 }, { 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { 'name': 'p', 'overprovision-ratio': 1 } }]))).toEqual([]);
});
