import { lvcreateArgumentTaken } from '../../../../../lib/engine/admission/rules/topolvm/lvcreate-argument-taken';
import { lvmd, verdicts } from '../samples';

const config = (options: string[], own: string[]) => lvmd(
  [{ 'name': 'ssd', 'volume-group': 'vg', 'lvcreate-options': options }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'own', options: own }] },
);

test('arguments that lvmd gives by itself', () => {
  expect(verdicts(lvcreateArgumentTaken, config(['-L10g'], ['--type=raid1', '--name=data']))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].lvcreate-options',
      message: 'Device class "ssd" of ConfigMap topolvm-system/lvmd gives lvcreate -L10g',
      fix: 'Leave it out',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvcreate-option-classes[0].options',
      message: 'lvcreate option class "own" of ConfigMap topolvm-system/lvmd gives lvcreate --name=data',
      fix: 'Leave it out',
    },
  ]);
});

test('silent: what is left to say', () => {
  expect(verdicts(lvcreateArgumentTaken, config(['--type=raid1', '-m1', '--addtag=a'], ['--nosync', '-i2']))).toEqual([]);
});
