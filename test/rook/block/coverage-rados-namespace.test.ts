import { Duration, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from './support';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^spec\.mirroring\.snapshotSchedules\[\]\.path$/, 'read for filesystems only'],
];

const { site, ceph } = siteWithCluster();
ceph.addBlockPool('pool', rook.Redundancy.replicated(3), { mirroring: { mode: rook.MirroringMode.INIT_ONLY } }).addRadosNamespace('team-a', {
  cephName: 'team_a',
  clusterId: 'team-a',
  mirroring: {
    mode: rook.RadosNamespaceMirroringMode.POOL, remoteNamespace: 'team_b', snapshotSchedules: [{ interval: Duration.hours(1), startTime: '14:00:00-05:00' }],
  },
});

const reached = new Set(renderedPaths(objectOf(site, 'CephBlockPoolRadosNamespace', 'team-a')));
const missing = schemaPaths('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace').filter((path) => !reached.has(path));

test('a property reaches every field of the CephBlockPoolRadosNamespace but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
  expect(missing).toHaveLength(LEFT_OUT.length);
});

test('no field is written that it does not have, and every value has the form that the schema asks for', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});
