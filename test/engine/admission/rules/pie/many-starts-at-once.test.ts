import { manyStartsAtOnce } from '../../../../../lib/engine/admission/rules/pie/many-starts-at-once';
import { object, pool, probe, verdicts } from '../samples';

const FIX = 'Set a longer probePeriod, or select fewer nodes; the minute follows from the names of probe, class and node, so that other names spread jobs otherwise';
const names = (count: number) => Array.from({ length: count }, (_, index) => `node-${index}`);
const nodes = (count: number) => ({ nodePools: [pool({ count, nodeNames: names(count) })] });
const job = (name: string, schedule: string, storageClass: string, node?: string) => object('batch/v1', 'CronJob', name, 'pie', {
  metadata: { name, namespace: 'pie', labels: { 'pie-probe': name, 'storage-class': storageClass, ...(node === undefined ? {} : { node }) } }, spec: { schedule },
});

test('many nodes in one minute of a class', () => {
  expect(verdicts(manyStartsAtOnce, [probe({ probePeriod: 2 })], nodes(220))).toEqual([{
    object: 'local', property: 'spec.probePeriod', message: expect.stringMatching(/^1\d\d jobs of class local start in minute [01] of every hour, more than 100$/), fix: FIX,
  }]);
});

test('nodes without names: some minute has as many as an average one', () => {
  expect(verdicts(manyStartsAtOnce, [probe()], { nodePools: [pool({ count: 600 })] }).map(({ message }) => message)).toEqual([
    'At least 121 jobs of class local start in one minute of every hour, more than 100',
  ]);
});

test('many probes of one node, written as jobs', () => {
  const jobs = Array.from({ length: 11 }, (_, index) => job(`probe-${index}`, '3-59/10 * * * *', `class-${index}`, 'node-0'));
  expect(verdicts(manyStartsAtOnce, jobs).map(({ object: name, property, message }) => [name, property, message])).toEqual([
    ['probe-0', 'spec.schedule', '11 jobs on node node-0 start in minute 3 of every hour, more than 10'],
  ]);
});

test('nodes that are alike are told once', () => {
  const jobs = ['node-0', 'node-1', 'node-2'].flatMap((node) => Array.from({ length: 11 }, (_, index) => job(`${node}-${index}`, '3 * * * *', `class-${index}`, node)));
  expect(verdicts(manyStartsAtOnce, jobs).map(({ message }) => message)).toEqual([
    '11 jobs on node node-0 start in minute 3 of every hour, more than 10, and so it is on 2 more nodes',
  ]);
});

test('silent: as many as are good', () => {
  expect(verdicts(manyStartsAtOnce, [probe()], nodes(220))).toEqual([]);
  expect(verdicts(manyStartsAtOnce, Array.from({ length: 10 }, (_, index) => job(`probe-${index}`, '3 * * * *', 'local', 'node-0')))).toEqual([]);
});

test('silent: nobody knows how many nodes there are', () => {
  expect(verdicts(manyStartsAtOnce, [probe({ probePeriod: 1 })])).toEqual([]);
});
