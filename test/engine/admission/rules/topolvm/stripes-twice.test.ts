import { stripesTwice } from '../../../../../lib/engine/admission/rules/topolvm/stripes-twice';
import { lvmd, verdicts } from '../samples';

const striped = (raw: object) => lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'stripe': 2, ...raw }]);

test('stripes in both places', () => {
  expect(verdicts(stripesTwice, striped({ 'lvcreate-options': ['--type=raid0', '--stripes=2'] }))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].lvcreate-options',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd sets stripe and gives lvcreate --stripes=2 as well',
      fix: 'Set stripe and stripe-size, or the arguments in lvcreate-options',
    },
  ]);
  expect(verdicts(stripesTwice, striped({ 'stripe-size': '64k', 'lvcreate-options': ['-I', '64k'] }))).toHaveLength(1);
});

test('silent: in one place', () => {
  expect(verdicts(stripesTwice, striped({ 'lvcreate-options': ['--stripesize=64k', '--type=raid0'] }))).toEqual([]);
  expect(verdicts(stripesTwice, striped({ 'stripe': 0, 'lvcreate-options': ['-i2'] }))).toEqual([]);
});
