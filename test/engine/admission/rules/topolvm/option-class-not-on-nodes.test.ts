import { optionClassNotOnNodes } from '../../../../../lib/engine/admission/rules/topolvm/option-class-not-on-nodes';
import { lvmd, pool, storageClass, verdicts } from '../samples';

const CLASSES = [{ 'name': 'ssd', 'volume-group': 'vg' }];
const OPTIONS = { 'lvcreate-option-classes': [{ name: 'mirrored', options: ['--type=raid1'] }] };
const local = (fields: object = {}) => storageClass('local', 'topolvm.io', {
  parameters: { 'topolvm.io/device-class': 'ssd', 'topolvm.io/lvcreate-option-class': 'mirrored' }, ...fields,
});
const NODES = [...lvmd(CLASSES, { nodeSelector: { role: 'storage' } }, 'lvmd', OPTIONS), ...lvmd(CLASSES, { nodeSelector: { role: 'web' } }, 'lvmd-web')];

test('options that only some nodes of the device class have', () => {
  expect(verdicts(optionClassNotOnNodes, [local(), ...NODES])).toEqual([
    {
      object: 'local',
      property: 'parameters["topolvm.io/lvcreate-option-class"]',
      message: 'StorageClass local uses lvcreate options "mirrored", ConfigMap topolvm-system/lvmd-web has device class "ssd" without them',
      fix: 'Add the option class to every lvmd that has the device class, or keep the storage class to the nodes that have both by allowedTopologies',
    },
  ]);
});

test('silent: all have them, none has, other nodes do not have the device class, and nodes that the class leaves out', () => {
  const other = lvmd([{ 'name': 'hdd', 'volume-group': 'vg' }], { nodeSelector: { role: 'web' } }, 'lvmd-web');
  const allowedTopologies = [{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: ['s1'] }] }];
  const nodePools = [pool({ count: 1, nodeNames: ['s1'] }), pool({ name: 'web', count: 1, nodeNames: ['w1'], labels: { role: 'web' } })];
  expect(verdicts(optionClassNotOnNodes, [local(), ...lvmd(CLASSES, {}, 'lvmd', OPTIONS)])).toEqual([]);
  expect(verdicts(optionClassNotOnNodes, [local(), ...lvmd(CLASSES)])).toEqual([]);
  expect(verdicts(optionClassNotOnNodes, [local(), ...lvmd(CLASSES, { nodeSelector: { role: 'storage' } }, 'lvmd', OPTIONS), ...other])).toEqual([]);
  expect(verdicts(optionClassNotOnNodes, [local({ allowedTopologies }), ...NODES], { nodePools })).toEqual([]);
});
