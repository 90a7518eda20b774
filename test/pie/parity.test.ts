import { testChartParity } from '../support/chart-parity';
import { objectsOf } from '../support/objects';
import { differencesOf, renderedObjects } from './facts/comparison';
import { DIFFERENCES } from './facts/differences';
import { PROGRAMS, siteOf } from './facts/programs';
import { VALUE_SETS } from './facts/value-sets';

const SETS = Object.keys(VALUE_SETS);

testChartParity({ sets: SETS, programs: Object.keys(PROGRAMS), reasons: DIFFERENCES, differencesOf });

test.each(SETS)('all objects of the set "%s" are in the namespace that was chosen', (set) => {
  const { namespace } = VALUE_SETS[set];
  const namespaces = (objects: Iterable<any>) => new Set([...objects].flatMap(({ metadata }) => metadata.namespace ?? []));
  expect([namespaces(renderedObjects(set).values()), namespaces(objectsOf(siteOf(set)))]).toEqual([new Set([namespace]), new Set([namespace])]);
});

test.each(SETS)('arguments of the set "%s" stand in the order of the chart', (set) => {
  const args = (objects: Iterable<any>): string[] => [...objects].filter(({ kind }) => kind === 'Deployment')
    .flatMap(({ spec }) => spec.template.spec.containers[0].args).filter((word) => !/pprof|^true$/.test(word));
  expect(args(objectsOf(siteOf(set)))).toEqual(args(renderedObjects(set).values()));
  expect(args(renderedObjects(set).values())).toHaveLength(7);
});

test.each(SETS)('the program "%s" makes what the checks take', (set) => {
  expect(siteOf(set).findings()).toEqual([]);
});
