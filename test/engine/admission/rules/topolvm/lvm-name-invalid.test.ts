import { lvmNameInvalid } from '../../../../../lib/engine/admission/rules/topolvm/lvm-name-invalid';
import { lvmd, verdicts } from '../samples';

const thin = (name: string) => ({ 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { name, 'overprovision-ratio': 2 } });
const FIX = 'Write the name as vgs and lvs show it: at most 127 letters, digits, "+", "_", "." and "-", and no "-" at the front';

test('names that LVM does not take', () => {
  expect(verdicts(lvmNameInvalid, lvmd([{ 'name': 'ssd', 'volume-group': '-vg' }, thin('vg/pool0')]))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].volume-group',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd is on volume group "-vg"',
      fix: FIX,
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].thin-pool.name',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd is in thin pool "vg/pool0"',
      fix: FIX,
    },
  ]);
});

test('silent: names of all its letters, and none, which another rule tells of', () => {
  expect(verdicts(lvmNameInvalid, lvmd([{ 'name': 'ssd', 'volume-group': 'Vg_1.a+b-c' }, thin('a'.repeat(127)), { name: 'none' }]))).toEqual([]);
});
