import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import type { ExternalObject } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const POOL = rook.ObjectPool.of(rook.Redundancy.replicated(3));
const POOLS: rook.ObjectZoneOptions = { metadataPool: POOL, dataPool: POOL };

test('realm, group, zone and store, each by the one before', () => {
  const { site, ceph } = siteWithCluster();
  const realm = ceph.addObjectRealm('world');
  const group = realm.addZoneGroup('group');
  const zone = group.addZone('tokyo', { ...POOLS, customEndpoints: ['https://s3.tokyo.example.com:443'] });
  ceph.addObjectStore('media', { zone });
  const spec = (kind: string, name: string) => objectOf(site, kind, name, 'ceph-ssd').spec;
  expect(spec('CephObjectRealm', 'world')).toEqual({});
  expect(spec('CephObjectZoneGroup', 'group')).toEqual({ realm: 'world' });
  expect(spec('CephObjectZone', 'tokyo')).toEqual({
    zoneGroup: 'group', metadataPool: { replicated: { size: 3 } }, dataPool: { replicated: { size: 3 } }, customEndpoints: ['https://s3.tokyo.example.com:443'],
  });
  expect(spec('CephObjectStore', 'media').zone).toEqual({ name: 'tokyo' });
  expect([realm.keys.secretName, zone.cluster, group.cluster]).toEqual(['world-keys', ceph, ceph]);
  expect(rook.CephObjectRealm.isCephObjectRealm(realm)).toBe(true);
  expect(rook.CephObjectZoneGroup.isCephObjectZoneGroup(group)).toBe(true);
  expect(rook.CephObjectZone.isCephObjectZone(zone)).toBe(true);
  expect(site.findings().filter(({ rule }) => /realm|zone|parent|store/.test(rule))).toEqual([]);
});

test('a second cluster pulls the realm from the first', () => {
  const app = new StorageApp({ quiet: true });
  const clusterOf = (name: string, ...existing: ExternalObject[]) => {
    const site = new Site(app, name, { existing });
    return { site, ceph: new rook.Operator(site, 'rook').addCluster('ceph', { mons: rook.Mons.onHost() }) };
  };
  const tokyo = clusterOf('tokyo').ceph.addObjectRealm('world').addZoneGroup('group').addZone('tokyo', { ...POOLS, customEndpoints: ['https://s3.tokyo.example.com:443'] });
  const pull = (ceph: rook.CephCluster) => ceph.addObjectRealm('world', { pullEndpoint: tokyo.customEndpoints[0] });
  const osaka = clusterOf('osaka', ExistingObject.secret('world-keys'));
  pull(osaka.ceph);
  expect(objectOf(osaka.site, 'CephObjectRealm', 'world').spec).toEqual({ pull: { endpoint: 'https://s3.tokyo.example.com:443' } });
  expect(osaka.site.findings().map(({ rule }) => rule)).not.toContain('rook/realm-keys-missing');
  const kyoto = clusterOf('kyoto');
  pull(kyoto.ceph);
  expect(kyoto.site.findings().map(({ rule }) => rule)).toContain('rook/realm-keys-missing');
});

const { ceph, other } = siteWithCluster();
const elsewhere = other.addObjectRealm('far').addZoneGroup('far-group').addZone('far-zone', POOLS);
const NONE = 'Names, units and settings are read from objects, so that none of them is typed a second time.';

test.each([
  ['a zone of another cluster', () => ceph.addObjectStore('a', { zone: elsewhere }),
    'object-store.a: zone: far-zone belongs to the cluster ceph-hdd. Rook looks for it in the namespace of its cluster and waits without end. Pass one of the cluster ceph-ssd.'],
  ['a realm by its name', () => new rook.CephObjectZoneGroup(ceph, 'b', { realm: 'world' as any }), `b: realm: "world" is not a realm. ${NONE} Pass the rook.CephObjectRealm of the group, or use its addZoneGroup().`],
  ['a group by its name', () => new rook.CephObjectZone(ceph, 'c', { ...POOLS, zoneGroup: 'group' as any }), `c: zoneGroup: "group" is not a group of zones. ${NONE} Pass the rook.CephObjectZoneGroup of the zone, or use its addZone().`],
  ['a cluster by its name', () => new rook.CephObjectRealm(ceph, 'd', { cluster: 'ceph' as any }), `d: cluster: "ceph" is not a Ceph cluster. ${NONE} Pass the rook.CephCluster of the zones, or use its addObjectRealm().`],
  ['an endpoint in place of a list', () => ceph.addObjectRealm('e').addZoneGroup('g').addZone('z', { ...POOLS, customEndpoints: 'http://a' as any }),
    'object-realm.e/zone-group.g/zone.z: customEndpoints: "http://a" is not a list. There may be several of them. Put it into square brackets, even if there is only one.'],
])('mistake: %s', (_, add, message) => {
  expect(add).toThrow(new Error(`tokyo/rook/ceph-ssd/${message}`));
});

test('findings: pools of a store in a zone, a zone without pools, an endpoint without a scheme, two default realms', () => {
  const own = siteWithCluster();
  const group = own.ceph.addObjectRealm('one', { defaultRealm: true }).addZoneGroup('group');
  own.ceph.addObjectRealm('two', { defaultRealm: true });
  own.ceph.addObjectStore('media', { zone: group.addZone('tokyo', { customEndpoints: ['s3.example.com'] }), dataPool: POOL });
  expect(own.site.findings().map(({ rule }) => rule)).toEqual(expect.arrayContaining([
    'rook/store-setting-ignored', 'rook/store-pools-missing', 'rook/zone-endpoint-invalid', 'rook/default-realm-twice',
  ]));
});
