import { RookRelease, rook } from 'rookery';
import { chunks, copies, objectPools, untyped } from './place';
import type { Mistakes } from './place';


export const OBJECTS: Mistakes = {
  CephObjectStore: [
    {
      what: 'a long name',
      program: ({ ceph }) => ceph.addObjectStore('a-store-with-a-very-long-name-indeed-it-is', objectPools()),
      rule: 'rook/store-name-long',
      said: 'CephObjectStore ceph-ssd/a-store-with-a-very-long-name-indeed-it-is has a name of 42 characters',
    },
    {
      what: 'no port',
      program: ({ ceph }) => ceph.addObjectStore('store', { ...objectPools(), gateway: { port: 0 } }),
      rule: 'rook/store-port',
      said: 'CephObjectStore ceph-ssd/store has neither a port nor a secure port',
    },
    {
      what: 'TLS without a certificate',
      program: ({ ceph }) => ceph.addObjectStore('store', { ...objectPools(), gateway: { port: 80, securePort: 443 } }),
      rule: 'rook/store-certificate-missing',
      said: 'CephObjectStore ceph-ssd/store has the secure port 443, and no certificate for it',
    },
    {
      what: 'indexes in chunks',
      program: ({ ceph }) => ceph.addObjectStore('store', { ...objectPools(), metadataPool: rook.ObjectPool.of(chunks()) }),
      rule: 'rook/store-pool-erasure-coded',
      said: 'metadataPool of CephObjectStore ceph-ssd/store is erasure coded',
    },
    {
      what: 'pools beside a zone',
      program: ({ ceph }) => ceph.addObjectStore('store', { dataPool: rook.ObjectPool.of(copies()), zone: ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', objectPools()) }),
      rule: 'rook/store-setting-ignored',
      said: 'CephObjectStore ceph-ssd/store has a dataPool and is in a zone, whose pools it uses',
    },
    {
      what: 'a way in by a name that the gateways do not know',
      program: ({ ceph }) => ceph.addObjectStore('store', { ...objectPools(), hosting: { dnsNames: ['s3.example.com'] } }).addIngress({ host: 'objects.example.com' }),
      rule: 'rook/store-host-unknown',
      said: 'Ingress ceph-ssd/store leads objects.example.com to CephObjectStore ceph-ssd/store, which answers to s3.example.com, '
        + 'rook-ceph-rgw-store.ceph-ssd.svc only',
    },
  ],
  CephObjectStoreUser: [
    {
      what: 'a namespace that may have no users',
      program: ({ store }) => store.addUser('somebody', { namespace: 'ceph-hdd' }),
      rule: 'rook/user-namespace-not-allowed',
      said: 'CephObjectStoreUser ceph-hdd/somebody is a user of CephObjectStore ceph-ssd/store, which allows users in no other namespace',
    },
    {
      what: 'one user twice',
      program: (at) => {
        const store = at.ceph.addObjectStore('store', { ...objectPools(), allowUsersInNamespaces: ['web'] });
        store.addUser('somebody');
        store.addUser('somebody', { namespace: 'web' });
      },
      said: 'tokyo/rook/ceph-ssd/object-store.store: name: user "somebody" is there already. The second one would overwrite the first. '
        + 'Give it a name of its own.',
    },
    {
      what: 'an account of another store',
      program: (at) => at.store.addUser('somebody', { account: at.ceph.addObjectStore('other', objectPools()).addAccount('team') }),
      rule: 'rook/user-account-elsewhere',
      said: 'CephObjectStoreUser ceph-ssd/somebody is a user of the store store, and CephObjectStoreAccount ceph-ssd/team an account of the '
        + 'store other',
    },
    {
      what: 'a name that an account does not take',
      program: ({ store }) => store.addUser('somebody', { account: store.addAccount('team'), displayName: 'Some body!' }),
      rule: 'rook/user-display-name',
      said: 'CephObjectStoreUser ceph-ssd/somebody belongs to the account team and is called "Some body!"',
    },
    {
      what: 'half a pair of keys',
      program: ({ store }) => store.addUser('somebody', { overrides: { spec: { keys: [{ accessKeyRef: { name: 'keys', key: 'access' } }] } } }),
      rule: 'rook/user-keys-incomplete',
      said: 'CephObjectStoreUser ceph-ssd/somebody has a pair of keys whose secretKeyRef names no value',
    },
    {
      what: 'a name that is none',
      program: ({ store }) => store.addUser('Some Body'),
      said: 'tokyo/rook/ceph-ssd/object-store.store/user.Some Body: name: "Some Body" cannot be a name: it has characters or ends that '
        + 'DNS-1123 does not allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
  ],
  CephObjectStoreAccount: [
    {
      what: 'a Rook without them',
      program: ({ store }) => store.addAccount('team'),
      site: { releases: { rook: RookRelease.V1_19 } },
      rule: 'schema/unknown-kind',
      said: 'Rook 1.19.10 has no kind "CephObjectStoreAccount" in ceph.rook.io/v1, Rook 1.20.6 has',
    },
    {
      what: 'an ID that is none',
      program: ({ store }) => store.addAccount('team', { accountId: 'team-1' }),
      rule: 'schema/pattern',
      said: '"team-1" does not match ^RGW\\d{17}$',
    },
    {
      what: 'a name that is none',
      program: ({ store }) => store.addAccount('My Team'),
      said: 'tokyo/rook/ceph-ssd/object-store.store/account.My Team: name: "My Team" cannot be a name: it has characters or ends that '
        + 'DNS-1123 does not allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.',
    },
    {
      what: 'a store that there is not',
      program: ({ store }) => store.addAccount('team', { overrides: { spec: { store: 'other' } } }),
      rule: 'rook/object-parent-missing',
      said: 'CephObjectStoreAccount ceph-ssd/team belongs to CephObjectStore ceph-ssd/other, which does not exist',
    },
    {
      what: 'a typo',
      program: ({ store }) => store.addAccount('team', { overrides: { spec: { accountid: 'RGW00000000000000001' } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "accountid", did you mean "accountID"?',
    },
  ],
  CephObjectRealm: [
    {
      what: 'an address without a scheme',
      program: ({ ceph }) => ceph.addObjectRealm('world', { pullEndpoint: 's3.osaka.example.com' }),
      rule: 'schema/pattern',
      said: '"s3.osaka.example.com" does not match ^https*://',
    },
    {
      what: 'two defaults',
      program: ({ ceph }) => ['world', 'moon'].forEach((name) => ceph.addObjectRealm(name, { defaultRealm: true })),
      rule: 'rook/default-realm-twice',
      said: 'CephObjectRealm ceph-ssd/moon and CephObjectRealm ceph-ssd/world both make their realm the default of the cluster',
    },
    {
      what: 'a realm from elsewhere without its keys',
      program: ({ ceph }) => ceph.addObjectRealm('world', { pullEndpoint: 'https://s3.osaka.example.com' }),
      rule: 'rook/realm-keys-missing',
      said: 'CephObjectRealm ceph-ssd/world is pulled from another cluster, and there is no Secret ceph-ssd/world-keys',
    },
    {
      what: 'a name that is none',
      program: ({ ceph }) => ceph.addObjectRealm('The World'),
      said: 'tokyo/rook/ceph-ssd/object-realm.The World: name: "The World" cannot be a name: it has characters or ends that DNS-1123 does not '
        + 'allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
    {
      what: 'a typo',
      program: ({ ceph }) => ceph.addObjectRealm('world', { overrides: { spec: { pull: { endpiont: 'https://s3' } } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "endpiont", did you mean "endpoint"?',
    },
  ],
  CephObjectZoneGroup: [
    {
      what: 'a realm that there is not',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia', { overrides: { spec: { realm: 'moon' } } }),
      rule: 'rook/object-parent-missing',
      said: 'CephObjectZoneGroup ceph-ssd/asia belongs to CephObjectRealm ceph-ssd/moon, which does not exist',
    },
    {
      what: 'no realm',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia', { overrides: { spec: { realm: '' } } }),
      rule: 'rook/required-name-empty',
      said: 'CephObjectZoneGroup ceph-ssd/asia names no CephObjectRealm',
    },
    {
      what: 'a realm that is none',
      program: (at) => new rook.CephObjectZoneGroup(at.ceph, 'asia', { realm: untyped(at.ceph) }),
      said: 'tokyo/rook/ceph-ssd/asia: realm: an object of another kind is not a realm. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Pass the rook.CephObjectRealm of the group, or use its addZoneGroup().',
    },
    {
      what: 'a name that is none',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('Asia'),
      said: 'tokyo/rook/ceph-ssd/object-realm.world/zone-group.Asia: name: "Asia" cannot be a name: it has characters or ends that DNS-1123 '
        + 'does not allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
    {
      what: 'a typo',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia', { overrides: { spec: { relam: 'world' } } }),
      rule: 'schema/unknown-field',
      said: 'unknown field "relam", did you mean "realm"?',
    },
  ],
  CephObjectZone: [
    {
      what: 'an address that is none',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', { ...objectPools(), customEndpoints: ['s3.tokyo.example.com'] }),
      rule: 'rook/zone-endpoint-invalid',
      said: 'CephObjectZone ceph-ssd/tokyo is reached at "s3.tokyo.example.com"',
    },
    {
      what: 'pools of another cluster',
      program: (at) => {
        const shared = at.cluster('other').addBlockPool('shared', copies());
        at.ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', { sharedPools: { metadataPool: shared, dataPool: shared } });
      },
      said: 'tokyo/rook/ceph-ssd/object-realm.world/zone-group.asia/zone.tokyo: sharedPools.metadataPool: the pool shared belongs to the '
        + 'cluster other. A gateway reaches the pools of its own cluster only. Pass a pool of the cluster ceph-ssd.',
    },
    {
      what: 'no pools',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', {}),
      rule: 'rook/store-pools-missing',
      said: 'CephObjectZone ceph-ssd/tokyo has no metadataPool and no dataPool; Rook looks for pools named tokyo.rgw.*',
    },
    {
      what: 'two default placements',
      program: ({ ceph }) => {
        const shared = ceph.addBlockPool('shared', copies());
        const placements = ['a', 'b'].map((name) => ({ name, isDefault: true, metadataPool: shared, dataPool: shared }));
        ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', { sharedPools: { placements } });
      },
      rule: 'rook/store-placements',
      said: 'CephObjectZone ceph-ssd/tokyo has the default placements a, b',
    },
    {
      what: 'indexes in chunks',
      program: ({ ceph }) => ceph.addObjectRealm('world').addZoneGroup('asia').addZone('tokyo', { ...objectPools(), metadataPool: rook.ObjectPool.of(chunks()) }),
      rule: 'rook/store-pool-erasure-coded',
      said: 'metadataPool of CephObjectZone ceph-ssd/tokyo is erasure coded',
    },
  ],
};
