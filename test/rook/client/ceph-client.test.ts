import { rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithCluster } from '../block/support';

const CAPS = { mon: 'profile rbd', osd: 'profile rbd pool=images' };

const { site, ceph } = siteWithCluster();
const glance = ceph.addClient('glance', {
  caps: { ...CAPS, mgr: 'profile rbd pool=images', mds: 'allow rw path=/images' },
  cephName: 'openstack.glance',
  secretName: 'glance-key',
  removeSecret: false,
  cephx: { keyRotationPolicy: rook.CephxKeyRotationPolicy.KEY_GENERATION, keyGeneration: 2, keyType: rook.CephxKeyType.AES256K },
});
const reached = new Set(renderedPaths(objectOf(site, 'CephClient', 'glance', 'ceph-ssd')));

test('a property reaches every field of the CephClient', () => {
  expect(schemaPaths('ceph.rook.io/v1', 'CephClient').filter((path) => !reached.has(path))).toEqual([]);
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});

test('every permission is written under the daemon that it is for', () => {
  expect(objectOf(site, 'CephClient', 'glance').spec.caps).toEqual({ ...CAPS, mgr: 'profile rbd pool=images', mds: 'allow rw path=/images' });
});

test('the Secret is known by name, whoever chose it', () => {
  expect([glance.cephName, glance.secret.secretName]).toEqual(['openstack.glance', 'glance-key']);
  const cinder = ceph.addClient('cinder', { caps: CAPS, overrides: { metadata: { labels: { a: 'b' } } } });
  expect([cinder.cephName, cinder.secret.secretName]).toEqual(['cinder', 'rook-ceph-client-cinder']);
  expect(objectOf(site, 'CephClient', 'cinder')).toEqual({
    apiVersion: 'ceph.rook.io/v1', kind: 'CephClient', metadata: { name: 'cinder', namespace: 'ceph-ssd', labels: { a: 'b' } }, spec: { caps: CAPS },
  });
  expect([rook.CephClient.isCephClient(cinder), rook.CephClient.isCephClient(ceph), cinder.cluster]).toEqual([true, false, ceph]);
});

test.each([undefined, {}, { mon: undefined }])('a user who may do nothing is refused: %s', (caps) => {
  expect(() => siteWithCluster().ceph.addClient('glance', { caps: caps as any })).toThrow(
    'tokyo/rook/ceph-ssd/client.glance: caps: the user may do nothing. Mons answer nobody without a permission, and no program could connect with the key. '
    + 'Write for example { mon: \'profile rbd\', osd: \'profile rbd pool=images\' }.',
  );
});

test('names that cannot be one, and something that is no cluster, are refused', () => {
  expect(() => ceph.addClient('Glance', { caps: CAPS })).toThrow(/name: "Glance" cannot be a name/);
  expect(() => ceph.addClient('other', { caps: CAPS, secretName: 'Key_1' })).toThrow(/secretName: "Key_1" cannot be a name/);
  expect(() => new rook.CephClient(ceph, 'c', { cluster: undefined as any, caps: CAPS })).toThrow(/cluster: undefined is not a Ceph cluster/);
});

test('names of Ceph\'s own and empty permissions are found in the site', () => {
  const { site: tokyo, ceph: cluster } = siteWithCluster();
  cluster.addClient('admin', { caps: CAPS });
  cluster.addClient('reader', { caps: { mon: 'allow r', osd: '' } });
  expect(tokyo.findings().filter(({ rule }) => rule.startsWith('rook/client-')).map(({ rule, message }) => [rule, message])).toEqual([
    ['rook/client-name-reserved', 'CephClient ceph-ssd/admin is to become client.admin'],
    ['rook/client-caps-empty', 'CephClient ceph-ssd/reader has an empty permission for osd'],
  ]);
});
