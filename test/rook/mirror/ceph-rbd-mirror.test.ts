import { Resources, rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from '../block/support';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^spec\.peers\.secretNames\[\]$/, 'deprecated upstream for the peers of pools'],
];

const { site, ceph, other } = siteWithCluster();
const mirror = ceph.addRbdMirror('mirror', {
  count: 2,
  placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
  resources: Resources.of({ memory: Size.gibi(1) }),
  priorityClassName: 'system-cluster-critical',
  labels: { a: 'b' },
  annotations: { c: 'd' },
});
/** Types of Kubernetes itself, which count as reached where anything of them is. */
const whole = (path: string) => path.replace(/^(spec\.(?:placement|resources))\..*$/, '$1');
const reached = new Set(renderedPaths(objectOf(site, 'CephRBDMirror', 'mirror', 'ceph-ssd')).map(whole));
const missing = schemaPaths('ceph.rook.io/v1', 'CephRBDMirror').filter((path) => !reached.has(whole(path)));

test('a property reaches every field of the CephRBDMirror but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
  expect(missing).toHaveLength(LEFT_OUT.length);
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});

test('one daemon where nothing is said, and no field besides', () => {
  expect(other.addRbdMirror('copies', { overrides: { metadata: { labels: { x: 'y' } } } }).name).toBe('copies');
  expect(objectOf(site, 'CephRBDMirror', 'copies', 'ceph-hdd')).toEqual({
    apiVersion: 'ceph.rook.io/v1', kind: 'CephRBDMirror', metadata: { name: 'copies', namespace: 'ceph-hdd', labels: { x: 'y' } }, spec: { count: 1 },
  });
  expect([mirror.cluster, rook.CephRbdMirror.isCephRbdMirror(mirror), rook.CephRbdMirror.isCephRbdMirror(ceph)]).toEqual([ceph, true, false]);
});

test.each([0, 1.5, -1])('%s daemons are refused', (count) => {
  expect(() => siteWithCluster().ceph.addRbdMirror('mirror', { count })).toThrow(
    `tokyo/rook/ceph-ssd/rbd-mirror.mirror: count: ${count} is not a whole number from 1 up. It is refused or passed over where it is used. Give a whole number from 1 up.`,
  );
});

test('a name that cannot be one, and something that is no cluster, are refused', () => {
  expect(() => ceph.addRbdMirror('My_Mirror')).toThrow(/name: "My_Mirror" cannot be a name/);
  expect(() => new rook.CephRbdMirror(ceph, 'm', { cluster: 'ceph-ssd' as any })).toThrow(
    /cluster: "ceph-ssd" is not a Ceph cluster\. .*Pass the rook\.CephCluster of the copies, or use its addRbdMirror\(\)/,
  );
});
