import { optionClassTwice } from '../../../../../lib/engine/admission/rules/topolvm/option-class-twice';
import { lvmd, verdicts } from '../samples';

test('a repeated name and none', () => {
  expect(verdicts(optionClassTwice,
    lvmd([{ name: 'a' }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'raid' }, { name: 'raid' }, { options: [] }] }))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvcreate-option-classes[1].name',
      message: 'ConfigMap topolvm-system/lvmd has two lvcreate option classes named "raid"',
      fix: 'Give every lvcreate option class its own name',
    },
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].lvcreate-option-classes[2].name',
      message: 'lvcreate option class 3 of ConfigMap topolvm-system/lvmd has no name',
      fix: 'Give every lvcreate option class its own name',
    },
  ]);
});

test('silent: two names', () => {
  expect(verdicts(optionClassTwice, lvmd([{ name: 'a' }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'raid' }, { name: 'wide' }] }))).toEqual([]);
});
