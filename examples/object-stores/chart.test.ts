import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { ObjectStores } from './chart';

testExample(ObjectStores, 'oslo', __dirname, {
  operator: { ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS: 'claims may say when objects expire' },
});

const site = new ObjectStores(new StorageApp({ quiet: true }), 'oslo');
const store = (name: string): any => objectOf(site, 'CephObjectStore', name).spec;

/** What upstream's examples say, of Rook 1.20.6: object.yaml, object-a.yaml, and two-object-one-zone-test.yaml. */
const GATEWAY = { instances: 1, port: 80, priorityClassName: 'system-cluster-critical' };
const ZONE_STORE = { gateway: { port: 80, instances: 1 }, zone: { name: 'oslo' } };
/** What every store of ours has besides. */
const OURS = ['gateway.placement', 'gateway.resources'];

test('stores have the shape of upstream\'s examples', () => {
  const pool = { failureDomain: 'host', replicated: { size: 3, requireSafeReplicaSize: true } };
  const own = { metadataPool: pool, dataPool: { ...pool, parameters: { bulk: 'true' } }, preservePoolsOnDelete: true, gateway: GATEWAY };
  // Users of Keystone, chunks in place of copies, copies in different zones, two gateways.
  expect(shapeDifferences(own, store('openstack'))).toEqual([
    'auth', 'dataPool.erasureCoded', 'dataPool.replicated', 'gateway.instances', ...OURS, 'hosting',
    'metadataPool.failureDomain', 'metadataPool.replicated.requireSafeReplicaSize', 'protocols',
  ]);
  // Placements, one of them the default, in place of one pair of pools; TLS, names and keys.
  const shared = { sharedPools: { metadataPoolName: 'fast', dataPoolName: 'fast', preserveRadosNamespaceDataOnDelete: true }, gateway: GATEWAY };
  expect(shapeDifferences(shared, store('media'))).toEqual([
    'allowUsersInNamespaces', 'gateway.instances', 'gateway.placement', 'gateway.port', 'gateway.resources', 'gateway.securePort', 'gateway.sslCertificateRef',
    'hosting', 'security', 'sharedPools.dataPoolName', 'sharedPools.metadataPoolName', 'sharedPools.poolPlacements',
  ]);
  expect(shapeDifferences(ZONE_STORE, store('world-sync'))).toEqual(['gateway.placement', 'gateway.priorityClassName', 'gateway.resources']);
});

test('two stores share the zone, and one of them leaves the copying to the other', () => {
  expect([store('world').zone, store('world-sync').zone]).toEqual([{ name: 'oslo' }, { name: 'oslo' }]);
  expect(objectOf(site, 'CephObjectZone', 'oslo').spec.zoneGroup).toBe(objectOf(site, 'CephObjectZoneGroup', 'europe').metadata.name);
  expect(objectOf(site, 'CephObjectZoneGroup', 'europe').spec).toEqual({ realm: 'world' });
  expect([store('world').gateway.disableMultisiteSyncTraffic, store('world-sync').gateway.disableMultisiteSyncTraffic]).toEqual([true, undefined]);
});

test('claims get new buckets of one class, and one that is there of the other, from a provisioner of the cluster', () => {
  const classes = ['ceph-buckets', 'ceph-photos'].map((name) => objectOf(site, 'StorageClass', name));
  expect(classes.map(({ provisioner, reclaimPolicy, parameters }) => [provisioner, reclaimPolicy, parameters.bucketName])).toEqual([
    ['ceph.ceph.rook.io/bucket', 'Delete', undefined], ['ceph.ceph.rook.io/bucket', 'Retain', 'photos'],
  ]);
  const claims = ['gallery', 'logs', 'photos'].map((name) => objectOf(site, 'ObjectBucketClaim', name, 'web'));
  expect(claims.map(({ spec }) => spec.generateBucketName)).toEqual(['gallery', 'logs', undefined]);
  expect(claims[0].metadata.labels).toEqual({ 'bucket-notification-pictures': 'pictures' });
});

test('COSI acts as upstream\'s example says', () => {
  const parameters = { objectStoreUserSecretName: 'rook-ceph-object-user-media-cosi', objectStoreUserSecretNamespace: 'ceph' };
  expect(objectOf(site, 'BucketClass', 'ceph-cosi-buckets')).toMatchObject({ driverName: 'rook-ceph.ceph.objectstorage.k8s.io', deletionPolicy: 'Delete', parameters });
  expect(objectOf(site, 'BucketAccessClass', 'ceph-keys')).toMatchObject({ driverName: 'rook-ceph.ceph.objectstorage.k8s.io', parameters });
  expect(objectOf(site, 'CephCOSIDriver', 'ceph-cosi-driver').spec.deploymentStrategy).toBe('Auto');
});

test('every name that a way from outside is asked by is one that its store answers to', () => {
  const hosts = objectsOf(site).filter(({ kind }) => ['Ingress', 'HTTPRoute'].includes(kind))
    .flatMap(({ spec }) => spec.hostnames ?? spec.rules.map(({ host }: any) => host)).sort();
  const names = namesOf(site, 'CephObjectStore').flatMap((name) => store(name).hosting?.dnsNames ?? []);
  expect(hosts).toEqual(['ceph.example.com', 'swift.example.com', 'world.example.com']);
  expect(names.sort()).toEqual(['s3.example.com', 'swift.example.com', 'world.example.com']);
});
