import { deviceClassUnusedField } from '../../../../../lib/engine/admission/rules/topolvm/device-class-unused-field';
import { lvmd, verdicts } from '../samples';

test('a pool on a thick class, a stripe size alone', () => {
  expect(verdicts(deviceClassUnusedField, lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'stripe-size': '64k', 'thin-pool': { name: 'p' } }]))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].thin-pool',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd is thick and has a thin pool',
      fix: 'Set type: thin for a thin pool, and stripe beside stripe-size',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].stripe-size',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd has a stripe size and no stripe',
      fix: 'Set type: thin for a thin pool, and stripe beside stripe-size',
    },
  ]);
});

test('silent: a stripe with a size', () => {
  expect(verdicts(deviceClassUnusedField, lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'stripe-size': '64k', 'stripe': 2 }]))).toEqual([]);
});
