import { classProbedTwice } from '../../../../../lib/engine/admission/rules/pie/class-probed-twice';
import { pool, probe, verdicts } from '../samples';

test('two probes of a class', () => {
  expect(verdicts(classProbedTwice, [probe(), probe({}, 'again')])).toEqual([
    {
      object: 'again',
      property: 'spec.monitoringStorageClass',
      message: 'PieProbe again makes volumes of class local, as local does',
      fix: 'Keep one probe for a class, or split making and mounting with disableMountProbes and disableProvisionProbe',
    },
  ]);
});

test('silent: two probes that share the work', () => {
  expect(verdicts(classProbedTwice, [probe({ disableMountProbes: true }), probe({ disableProvisionProbe: true }, 'again')])).toEqual([]);
});

test('silent: two probes of different pools', () => {
  const of = (disk: string) => ({ nodeSelector: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'In', values: [disk] }] }] } });
  const nodePools = ['fast', 'slow'].map((disk) => pool({ name: disk, labels: { disk } }));
  expect(verdicts(classProbedTwice, [probe(of('fast')), probe(of('slow'), 'again')], { nodePools })).toEqual([]);
  expect(verdicts(classProbedTwice, [probe(of('fast')), probe(of('fast'), 'again')], { nodePools })).toHaveLength(1);
});
