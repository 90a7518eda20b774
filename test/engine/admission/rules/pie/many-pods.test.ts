import { manyPods } from '../../../../../lib/engine/admission/rules/pie/many-pods';
import { pool, probe, verdicts } from '../samples';

test('more than a pod in every second', () => {
  const probes = [probe({ probePeriod: 2 }, 'a'), probe({ disableProvisionProbe: true, probePeriod: 10 }, 'b'), ...['c', 'd'].map((name) => probe({ disableMountProbes: true }, name))];
  expect(verdicts(manyPods, probes, { nodePools: [pool({ count: 110 })] })).toEqual([{
    object: 'a',
    property: 'spec.probePeriod',
    message: 'Probes start 4014 pods an hour, more than 3600: PieProbe pie/a 3330, PieProbe pie/b 660, PieProbe pie/c 12 and 1 more',
    fix: 'Set a longer probePeriod, select fewer nodes, or set disableMountProbes where making volumes is enough to watch',
  }]);
});

test('silent: a pod a second, and probes of nodes that nobody declared', () => {
  expect(verdicts(manyPods, [probe({ probePeriod: 1, disableProvisionProbe: true })], { nodePools: [pool({ count: 60 })] })).toEqual([]);
  expect(verdicts(manyPods, [probe({ probePeriod: 1 })])).toEqual([]);
});
