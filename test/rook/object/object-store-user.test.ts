import { rook, SecretRef, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

function stored() {
  const { site, ceph } = siteWithCluster();
  const pool = rook.ObjectPool.of(rook.Redundancy.replicated(3));
  const store = ceph.addObjectStore('media', { metadataPool: pool, dataPool: pool, allowUsersInNamespaces: ['team'] });
  return { site, ceph, store };
}

test('a user needs a name only', () => {
  const { site, store } = stored();
  const user = store.addUser('writer');
  expect(objectOf(site, 'CephObjectStoreUser', 'writer', 'ceph-ssd').spec).toEqual({ store: 'media' });
  expect(user.secret.secretName).toBe('rook-ceph-object-user-media-writer');
  expect(rook.CephObjectStoreUser.isCephObjectStoreUser(user)).toBe(true);
});

test('a user in another namespace says where the store is', () => {
  const { site, store } = stored();
  const user = store.addUser('writer', { namespace: 'team' });
  expect(objectOf(site, 'CephObjectStoreUser', 'writer', 'team').spec).toEqual({ store: 'media', clusterNamespace: 'ceph-ssd' });
  expect(user.namespace).toBe('team');
  expect(site.findings().map(({ rule }) => rule)).not.toContain('rook/user-namespace-not-allowed');
});

test('capabilities in Rook\'s words, quotas with what is zero, and no operations at all', () => {
  const { site, store } = stored();
  store.addUser('admin', {
    capabilities: {
      users: rook.ObjectUserCapability.READ_WRITE, amzCache: rook.ObjectUserCapability.READ, userPolicy: rook.ObjectUserCapability.ALL,
    },
    quotas: { maxBuckets: 0, maxObjects: -1, maxSize: Size.of('1500M') },
    opMask: [],
  });
  expect(objectOf(site, 'CephObjectStoreUser', 'admin').spec).toEqual({
    store: 'media',
    capabilities: { 'users': 'read, write', 'amz-cache': 'read', 'user-policy': '*' },
    quotas: { maxBuckets: 0, maxObjects: -1, maxSize: '1500M' },
    opMask: [],
  });
});

test('keys by reference', () => {
  const { site, store } = stored();
  const secret = SecretRef.named('writer-keys');
  store.addUser('writer', { keys: [{ accessKey: { secret, key: 'access' }, secretKey: { secret, key: 'secret' } }] });
  expect(objectOf(site, 'CephObjectStoreUser', 'writer').spec.keys).toEqual([{
    accessKeyRef: { name: 'writer-keys', key: 'access' }, secretKeyRef: { name: 'writer-keys', key: 'secret' },
  }]);
});

test('an account and its users', () => {
  const { site, store } = stored();
  const account = store.addAccount('team', { accountName: 'The Team', rootUser: { displayName: 'boss' } });
  store.addUser('member', { account });
  expect(objectOf(site, 'CephObjectStoreAccount', 'team', 'ceph-ssd').spec).toEqual({ store: 'media', name: 'The Team', rootUser: { displayName: 'boss' } });
  expect(objectOf(site, 'CephObjectStoreUser', 'member').spec.accountRef).toEqual({ name: 'team' });
  expect([account.accountName, account.rootSecret.secretName]).toEqual(['The Team', 'rook-ceph-object-root-user-team']);
  expect(store.addAccount('plain').accountName).toBe('plain');
  expect(rook.CephObjectStoreAccount.isCephObjectStoreAccount(account)).toBe(true);
});

const { store } = stored();
const NONE = 'Names, units and settings are read from objects, so that none of them is typed a second time.';
const WHOLE = 'It is refused or passed over where it is used.';

test.each([
  ['a name that is none', () => store.addUser('a_b'), 'a_b: name: "a_b" cannot be a name: it has characters or ends that DNS-1123 does not allow. The API server refuses it, or names that are derived from it. Use at most 63 lower-case letters, digits and "-" or ".", beginning and ending with a letter or digit.'],
  ['the name of an account', () => store.addUser('u1', { account: 'team' as any }), `u1: account: "team" is not an account. ${NONE} Pass what addAccount() of the store returned.`],
  ['a size as text', () => store.addUser('u2', { quotas: { maxSize: '10Gi' as any } }), `u2: quotas.maxSize: "10Gi" is not a size. ${NONE} Write for example Size.gibi(10) or Size.of("1536Mi").`],
  ['half a bucket', () => store.addUser('u3', { quotas: { maxBuckets: 0.5 } }), `u3: quotas.maxBuckets: 0.5 is not a whole number from -1 up. ${WHOLE} Give a whole number from -1 up.`],
  ['a key by value', () => store.addUser('u4', { keys: [{ accessKey: { secret: 'AKIA' as any, key: 'a' }, secretKey: { secret: SecretRef.named('s'), key: 'b' } }] }),
    'u4: keys[0].accessKey.secret: a secret value was given where a reference is expected. Secrets are taken by reference, so that no value ends up in a file or a log. Store the value in a Secret and write SecretRef.named("that-secrets-name").'],
  ['one operation in place of a list', () => store.addUser('u5', { opMask: 'read' as any }), 'u5: opMask: "read" is not a list. There may be several of them. Put it into square brackets, even if there is only one.'],
  ['a namespace that is none', () => store.addUser('u6', { namespace: 'team.a' }), 'u6: namespace: "team.a" cannot be a name: it has characters or ends that DNS-1123 does not allow. The API server refuses it, or names that are derived from it. Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.'],
])('mistake: %s', (_, add, message) => {
  expect(add).toThrow(new Error(`tokyo/rook/ceph-ssd/object-store.media/user.${message}`));
});

test.each([
  ['a user in a namespace that is not allowed', (own: ReturnType<typeof stored>) => own.store.addUser('u', { namespace: 'other' }), 'rook/user-namespace-not-allowed'],
  ['one user twice', (own: ReturnType<typeof stored>) => [own.store.addUser('u'), new rook.CephObjectStoreUser(own.site, 'second', { store: own.store, name: 'u', namespace: 'team' })], 'rook/user-twice'],
  ['an account of another store', (own: ReturnType<typeof stored>) => own.store.addUser('u', { account: own.ceph.addObjectStore('b', {}).addAccount('c') }), 'rook/user-account-elsewhere'],
])('what only shows across objects is a finding: %s', (_, make, rule) => {
  const own = stored();
  make(own);
  expect(own.site.findings().map((finding) => finding.rule)).toContain(rule);
});
