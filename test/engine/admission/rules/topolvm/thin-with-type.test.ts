import { thinWithType } from '../../../../../lib/engine/admission/rules/topolvm/thin-with-type';
import { lvmd, storageClass, verdicts } from '../samples';

const THIN = { 'name': 'thin', 'volume-group': 'vg', 'default': true, 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 2 } };
const OPTIONS = { 'lvcreate-option-classes': [{ name: 'mirrored', options: ['--type', 'raid1'] }, { name: 'tagged', options: ['--addtag=a'] }] };
const local = (name: string) => storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/lvcreate-option-class': name } });
const FIX = 'Leave --type out: thin volumes lie where their pool lies, so give the pool its copies and stripes when you make it';

test('a raid of thin volumes, by the device class and by the storage class', () => {
  expect(verdicts(thinWithType, [...lvmd([{ ...THIN, 'lvcreate-options': ['--type=raid1'] }], {}, 'lvmd', OPTIONS), local('mirrored')])).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].lvcreate-options',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd is thin and asks for type raid1',
      fix: FIX,
    },
    {
      object: 'local',
      property: 'parameters["topolvm.io/lvcreate-option-class"]',
      message: 'StorageClass local asks for type raid1 by "mirrored", and device class "thin" is thin',
      fix: FIX,
    },
  ]);
});

test('silent: other options, a thick class, and the type that it is', () => {
  expect(verdicts(thinWithType, [...lvmd([{ ...THIN, 'lvcreate-options': ['--type=thin'] }], {}, 'lvmd', OPTIONS), local('tagged')])).toEqual([]);
  expect(verdicts(thinWithType, [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, 'lvcreate-options': ['--type=raid1'] }], {}, 'lvmd', OPTIONS), local('mirrored')])).toEqual([]);
});
