import { optionClassUnknown } from '../../../../../lib/engine/admission/rules/topolvm/option-class-unknown';
import { lvmd, storageClass, verdicts } from '../samples';

test('options that no node has', () => {
  expect(verdicts(optionClassUnknown,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/lvcreate-option-class': 'raid' } })])).toEqual([
    {
      object: 'local',
      property: 'parameters["topolvm.io/lvcreate-option-class"]',
      message: 'StorageClass local uses lvcreate options "raid", the nodes have none',
      fix: 'Use a name from lvcreate-option-classes of lvmd',
    },
  ]);
});

test('silent: options of lvmd', () => {
  expect(verdicts(optionClassUnknown,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }], {}, 'lvmd', { 'lvcreate-option-classes': [{ name: 'raid' }] }), storageClass('local', 'topolvm.io', { parameters: { 'topolvm.io/lvcreate-option-class': 'raid' } })])).toEqual([]);
});
