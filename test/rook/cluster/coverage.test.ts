import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { COMPLETE } from './complete';
import { siteWithOperator } from './support';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^spec\.external\./, 'clusters outside of Kubernetes are a construct of their own'],
  [/^spec\.monitoring\.externalMgr/, 'as above'],
  [/^spec\.disruptionManagement\.(machineDisruptionBudgetNamespace|manageMachineDisruptionBudgets|pgHealthCheckTimeout)$/, 'deprecated upstream'],
  [/^spec\.network\.hostNetwork$/, 'the older word for provider "host"'],
  [/^spec\.mon\..*volumeMode$/, 'mons need a file system, which is the default'],
  [/^spec\.mon\.zones\[\]\.arbiter$/, 'only stretch clusters have an arbiter'],
  [/^spec\.storage\.(nodes\[\]\.)?volumeClaimTemplates\[\]/, 'no code of the operator reads it'],
  [/^spec\.storage\.storageClassDeviceSets\[\]\.config\.\*$/, 'the operator does not use it for claims; annotations of the templates take its place'],
];

const { site, operator } = siteWithOperator();
const reached = new Set(Object.entries(COMPLETE).flatMap(([name, options]) => {
  operator.addCluster(name, options);
  return renderedPaths(objectOf(site, 'CephCluster', name));
}));
const missing = schemaPaths('ceph.rook.io/v1', 'CephCluster').filter((path) => !reached.has(path));

test('a property reaches every field of the CephCluster but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that the CephCluster does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  const wrong = site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule));
  expect(wrong).toEqual([]);
});
