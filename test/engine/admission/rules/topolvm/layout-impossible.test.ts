import { layoutImpossible } from '../../../../../lib/engine/admission/rules/topolvm/layout-impossible';
import { lvmd, verdicts } from '../samples';

const config = (raw: object, options: string[]) => lvmd(
  [{ 'name': 'ssd', 'volume-group': 'vg', ...raw }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'own', options }] },
);
const FIX = 'See lvmraid(7) for what a type takes, and try the arguments with lvcreate on a node';

test('stripes of a mirror, and parity over too few disks', () => {
  expect(verdicts(layoutImpossible, config({ 'stripe': 2, 'lvcreate-options': ['--type=raid1'] }, ['--type', 'raid6', '-i2']))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].lvcreate-options',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd: raid1 has no stripes, and 2 are asked for',
      fix: FIX,
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvcreate-option-classes[0].options',
      message: 'lvcreate option class "own" of ConfigMap topolvm-system/lvmd: raid6 needs 3 stripes at least, and there is 2',
      fix: FIX,
    },
  ]);
});

test('silent: what LVM lays out, and thin volumes, of which another rule tells', () => {
  expect(verdicts(layoutImpossible, config({ stripe: 3 }, ['--type=raid1', '-m1']))).toEqual([]);
  expect(verdicts(layoutImpossible, config({ 'type': 'thin', 'stripe': 2, 'lvcreate-options': ['--type=raid1'] }, []))).toEqual([]);
});
