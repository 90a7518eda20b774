import { lvmdOverlapPossible } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-overlap-possible';
import { lvmd, pool, verdicts } from '../samples';

const CLASSES = [{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }];
const byLabels = (key: string, operator: string, ...values: string[]) => byTerms([{ key, operator, ...(values.length === 0 ? {} : { values }) }]);
const byTerms = (...terms: object[][]) => {
  const nodeSelectorTerms = terms.map((matchExpressions) => ({ matchExpressions }));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
};
const found = (one: object, other: object, nodePools?: any[]) => verdicts(
  lvmdOverlapPossible, [...lvmd(CLASSES, one), ...lvmd(CLASSES, other, 'second')], nodePools && { nodePools },
);
const APART = 'Nothing keeps ConfigMap topolvm-system/second and ConfigMap topolvm-system/lvmd to different nodes';

test.each<[what: string, one: object, other: object]>([
  ['of all nodes', {}, { nodeSelector: { role: 'storage' } }],
  ['of different labels', { nodeSelector: { disk: 'nvme' } }, { nodeSelector: { role: 'storage' } }],
  ['of one value in common', byLabels('disk', 'In', 'nvme', 'ssd'), byLabels('disk', 'In', 'hdd', 'ssd')],
  ['of a value that the other does not exclude', byLabels('disk', 'In', 'nvme', 'ssd'), byLabels('disk', 'NotIn', 'ssd')],
  ['of a label that both may lack', byLabels('disk', 'DoesNotExist'), byLabels('disk', 'NotIn', 'ssd')],
  ['of terms of which one is the same', byTerms([{ key: 'a', operator: 'Exists' }], [{ key: 'b', operator: 'Exists' }]), byLabels('b', 'Exists')],
])('two lvmd %s', (_, one, other) => {
  expect(found(one, other)).toEqual([{
    object: 'second', property: 'data["lvmd.yaml"]', message: APART,
    fix: 'Let them ask for different values of one label, or declare the nodes of the site, so that it can be computed',
  }]);
});

test.each<[what: string, one: object, other: object]>([
  ['of different values', { nodeSelector: { disk: 'nvme' } }, { nodeSelector: { disk: 'hdd' } }],
  ['of a selector and a term', { nodeSelector: { disk: 'nvme' } }, byLabels('disk', 'In', 'hdd', 'ssd')],
  ['of a value and its exclusion', byLabels('disk', 'In', 'nvme'), byLabels('disk', 'NotIn', 'nvme', 'ssd')],
  ['of a label and its absence', byLabels('disk', 'Exists'), byLabels('disk', 'DoesNotExist')],
  ['in every pair of terms', byTerms([{ key: 'a', operator: 'In', values: ['1'] }], [{ key: 'a', operator: 'In', values: ['2'] }]), byLabels('a', 'In', '3')],
])('silent: two lvmd %s', (_, one, other) => {
  expect(found(one, other)).toEqual([]);
});

test('silent: where nodes are declared, they are looked at instead', () => {
  expect(found({ nodeSelector: { disk: 'nvme' } }, { nodeSelector: { role: 'storage' } }, [pool()])).toEqual([]);
});
