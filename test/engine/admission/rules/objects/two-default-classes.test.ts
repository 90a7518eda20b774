import { twoDefaultClasses } from '../../../../../lib/engine/admission/rules/objects/two-default-classes';
import { storageClass, verdicts } from '../samples';

function marked(name: string, value: string, annotation = 'storageclass.kubernetes.io/is-default-class'): any {
  return storageClass(name, 'topolvm.io', { metadata: { name, annotations: { [annotation]: value } } });
}

test('two classes, one of them marked the old way', () => {
  expect(verdicts(twoDefaultClasses, [marked('a', 'true'), marked('b', 'true', 'storageclass.beta.kubernetes.io/is-default-class'), storageClass('c', 'topolvm.io')])).toEqual([
    {
      object: 'b',
      property: 'metadata.annotations["storageclass.beta.kubernetes.io/is-default-class"]',
      message: '2 storage classes are the default: a, b',
      fix: 'Let one class be the default',
    },
  ]);
});

test('silent: one default beside classes that say they are none', () => {
  expect(verdicts(twoDefaultClasses, [marked('a', 'true'), marked('b', 'false'), marked('c', 'TRUE'), storageClass('d', 'topolvm.io')])).toEqual([]);
});
