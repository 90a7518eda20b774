import { testChartParity } from '../support/chart-parity';
import { objectOf, objectsOf } from '../support/objects';
import { differencesOf } from './facts/comparison';
import { DIFFERENCES } from './facts/differences';
import { PROGRAMS, siteOf } from './facts/programs';
import { VALUE_SETS } from './facts/value-sets';

const SETS = Object.keys(VALUE_SETS);

testChartParity({ sets: SETS, programs: Object.keys(PROGRAMS), reasons: DIFFERENCES, differencesOf });

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
