import { defaultClassesMany } from '../../../../../lib/engine/admission/rules/topolvm/default-classes-many';
import { lvmd, verdicts } from '../samples';

test('two defaults in one configuration', () => {
  expect(verdicts(defaultClassesMany, lvmd([{ name: 'a', default: true }, { name: 'b', default: true }]))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[1].default',
      message: 'ConfigMap topolvm-system/lvmd has 2 default device classes: a, b',
      fix: 'Set default: true on one device class at most',
    },
  ]);
});

test('silent: one default in each of two configurations', () => {
  expect(verdicts(defaultClassesMany, [...lvmd([{ name: 'a', default: true }]), ...lvmd([{ name: 'b', default: true }], {}, 'other')])).toEqual([]);
});
