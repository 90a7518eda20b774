import { topolvmRules } from '../../../../../lib/engine/admission/rules/topolvm';
import { lvmdValueType } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-value-type';
import { lvmd, object, verdicts, verdictsIn, worldOf } from '../samples';

test('values that lvmd cannot read', () => {
  const found = verdicts(lvmdValueType, lvmd([{
    'name': ['ssd'], 'volume-group': 'vg', 'default': 'yes', 'spare-gb': 1.5, 'stripe': -1, 'lvcreate-options': '--type=raid1',
    'thin-pool': { 'name': 'p', 'overprovision-ratio': '2' },
  }, { 'name': 'hdd', 'volume-group': 'vg2', 'thin-pool': 'p' }], {}, 'lvmd', { 'lvcreate-option-classes': [null] }));
  expect(found.map(({ property, message }) => [property, message])).toEqual([
    ['data["lvmd.yaml"].device-classes[0].name', 'ConfigMap topolvm-system/lvmd has a list where lvmd reads text'],
    ['data["lvmd.yaml"].device-classes[0].default', 'ConfigMap topolvm-system/lvmd has "yes" where lvmd reads true or false'],
    ['data["lvmd.yaml"].device-classes[0].spare-gb', 'ConfigMap topolvm-system/lvmd has 1.5 where lvmd reads a whole number'],
    ['data["lvmd.yaml"].device-classes[0].stripe', 'ConfigMap topolvm-system/lvmd has -1 where lvmd reads a whole number'],
    ['data["lvmd.yaml"].device-classes[0].lvcreate-options', 'ConfigMap topolvm-system/lvmd has "--type=raid1" where lvmd reads a list'],
    ['data["lvmd.yaml"].device-classes[0].thin-pool.overprovision-ratio', 'ConfigMap topolvm-system/lvmd has "2" where lvmd reads a number'],
    ['data["lvmd.yaml"].device-classes[1].thin-pool', 'ConfigMap topolvm-system/lvmd has "p" where lvmd reads fields'],
    ['data["lvmd.yaml"].lvcreate-option-classes[0]', 'ConfigMap topolvm-system/lvmd has null where lvmd reads fields'],
  ]);
  expect(new Set(found.map(({ fix }) => fix))).toEqual(new Set([
    'Write true and false without quotes, spare-gb and stripe as whole numbers, options as lists, and no empty entries in lists',
  ]));
});

test('a list of classes that is none is told once', () => {
  const [config] = lvmd([]);
  config.data['lvmd.yaml'] = '{"device-classes":"ssd"}';
  const world = worldOf([config]);
  expect(topolvmRules.flatMap((rule) => verdictsIn(world, rule)).map(({ message }) => message)).toEqual([
    'ConfigMap topolvm-system/lvmd has "ssd" where lvmd reads a list',
  ]);
});

test('silent: what Go reads in YAML 1.1, whatever the case of keys', () => {
  const content = `Device-Classes:
- {name: 1, volume-group: 2020-01-01, DEFAULT: yes, spare-gb: 1e3, stripe: 0x2, stripe-size: 64, lvcreate-options: [5, true], thin-pool: ~}
`;
  const world = worldOf([object('v1', 'ConfigMap', 'lvmd', 'topolvm-system', { data: { 'lvmd.yaml': content } })]);
  expect(topolvmRules.flatMap((rule) => verdictsIn(world, rule))).toEqual([]);
});
