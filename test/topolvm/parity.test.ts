import { unexplained } from '../support/object-differences';
import { objectOf, objectsOf } from '../support/objects';
import { differencesOf } from './facts/comparison';
import { DIFFERENCES } from './facts/differences';
import { PROGRAMS, siteOf } from './facts/programs';
import { VALUE_SETS } from './facts/value-sets';

const SETS = Object.keys(VALUE_SETS);
const found = new Map(SETS.map((set) => [set, differencesOf(set)]));

test('a program for every set of values', () => {
  expect(Object.keys(PROGRAMS)).toEqual(SETS);
});

test.each(SETS)('from the values "%s" upstream\'s chart makes what the program makes, but for differences with a reason', (set) => {
  expect(unexplained(found.get(set)!, DIFFERENCES).open).toEqual([]);
});

test('every difference that has a reason is one', () => {
  expect(unexplained([...found.values()].flat(), DIFFERENCES).stale).toEqual([]);
});

test.each(SETS)('the program "%s" makes what the checks take', (set) => {
  expect(siteOf(set).findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is compared is all there is', () => {
  expect(objectsOf(siteOf('everything')).length).toBeGreaterThan(40);
});

test('a namespace for privileged pods, which a webhook would pass over', () => {
  expect(objectOf(siteOf('defaults'), 'Namespace', 'topolvm-system').metadata.labels).toEqual({
    'pod-security.kubernetes.io/enforce': 'privileged', 'topolvm.io/webhook': 'ignore',
  });
});
