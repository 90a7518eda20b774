import { DeletionPolicy, ExistingObject, RegistryMirror, Resources, rook, SecretRef, Site, Size, StorageApp } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithStore } from './support';

const ALL = rook.ObjectUserCapability.ALL;

/** A driver with a user that it can act as. */
function siteWithDriver(options?: rook.CosiDriverOptions) {
  const { site, operator, store } = siteWithStore();
  return { site, driver: operator.addCosiDriver(options), user: store.addUser('cosi', { capabilities: { users: ALL, buckets: ALL } }) };
}

test('the driver runs in the namespace of the operator as soon as there is a store, with the images of the release', () => {
  const { site } = siteWithDriver();
  expect(objectOf(site, 'CephCOSIDriver', 'ceph-cosi-driver', 'rook-ceph').spec).toEqual({
    deploymentStrategy: 'Auto',
    image: 'quay.io/ceph/cosi:v0.1.4',
    objectProvisionerImage: 'gcr.io/k8s-staging-sig-storage/objectstorage-sidecar:v0.2.2',
  });
});

test('images of the driver come from a mirror like all others', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { images: { mirror: RegistryMirror.of('registry.example.com') } });
  new rook.Operator(site, 'rook').addCosiDriver();
  expect(objectOf(site, 'CephCOSIDriver', 'ceph-cosi-driver').spec.image).toMatch(/^registry\.example\.com\//);
});

test('a property reaches every field of the CephCOSIDriver', () => {
  const { site, driver } = siteWithDriver({
    deploymentStrategy: rook.CosiDeploymentStrategy.ALWAYS,
    image: 'cosi:1',
    objectProvisionerImage: 'sidecar:1',
    placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
    resources: Resources.of({ cpu: '100m', memory: Size.mebi(128) }),
    overrides: { metadata: { labels: { patched: 'yes' } } },
  });
  const object = objectOf(site, 'CephCOSIDriver', driver.name);
  expect(object.metadata.labels).toEqual({ patched: 'yes' });
  const reached = new Set(renderedPaths(object));
  expect(schemaPaths('ceph.rook.io/v1', 'CephCOSIDriver').filter((path) => !reached.has(path))).toEqual([]);
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('classes name the driver and the user that it acts as', () => {
  const { site, driver, user } = siteWithDriver();
  driver.addBucketClass('buckets', { user, deletionPolicy: DeletionPolicy.RETAIN, parameters: { extra: 'x' }, labels: { a: 'b' }, annotations: { c: 'd' } });
  driver.addBucketAccessClass('keys', { user, parameters: { extra: 'x' }, labels: { a: 'b' }, annotations: { c: 'd' } });
  const parameters = { objectStoreUserSecretName: 'rook-ceph-object-user-store-cosi', objectStoreUserSecretNamespace: 'ceph-ssd', extra: 'x' };
  const common = { apiVersion: 'objectstorage.k8s.io/v1alpha1', driverName: 'rook-ceph.ceph.objectstorage.k8s.io', parameters };
  expect(objectOf(site, 'BucketClass', 'buckets')).toEqual({
    ...common, kind: 'BucketClass', metadata: { name: 'buckets', labels: { a: 'b' }, annotations: { c: 'd' } }, deletionPolicy: 'Retain',
  });
  expect(objectOf(site, 'BucketAccessClass', 'keys')).toEqual({
    ...common, kind: 'BucketAccessClass', metadata: { name: 'keys', labels: { a: 'b' }, annotations: { c: 'd' } }, authenticationType: 'Key',
  });
});

test('a claim has accesses with Secrets beside it', () => {
  const { site, driver, user } = siteWithDriver();
  const claim = driver.addBucketClass('buckets', { user }).addClaim('logs', { namespace: 'web', existingBucketName: 'old', labels: { a: 'b' }, annotations: { c: 'd' } });
  const accessClass = driver.addBucketAccessClass('keys', { user });
  const access = claim.addAccess('logs', { accessClass });
  claim.addAccess('more', { accessClass, credentialsSecretName: 'logs-more', labels: { a: 'b' }, annotations: { c: 'd' } });
  expect(objectOf(site, 'BucketClaim', 'logs', 'web')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { c: 'd' } }, spec: { bucketClassName: 'buckets', protocols: ['S3'], existingBucketName: 'old' },
  });
  expect(objectOf(site, 'BucketAccess', 'logs', 'web').spec).toEqual({
    bucketClaimName: 'logs', bucketAccessClassName: 'keys', credentialsSecretName: 'logs', protocol: 'S3',
  });
  expect(objectOf(site, 'BucketAccess', 'more', 'web')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { c: 'd' } }, spec: { credentialsSecretName: 'logs-more' },
  });
  expect(access.secret).toEqual(SecretRef.named('logs'));
});

test('the definitions of COSI are taken to be there', () => {
  const { site, driver, user } = siteWithDriver();
  driver.addBucketClass('buckets', { user }).addClaim('logs', { namespace: 'web' }).addAccess('logs', { accessClass: driver.addBucketAccessClass('keys', { user }) });
  expect(site.findings().filter(({ rule, object }) => /^Bucket/.test(object) && rule.startsWith('schema/'))).toEqual([]);
});

test('mistakes are refused where they are made', () => {
  const { driver, user } = siteWithDriver();
  expect(() => driver.addBucketClass('a', { user: 'cosi' as any })).toThrow('user: "cosi" is not a user of an object store');
  expect(() => driver.addBucketAccessClass('b', { user, parameters: { objectStoreUserSecretName: 'x' } })).toThrow('parameters.objectStoreUserSecretName: the class writes objectStoreUserSecretName itself');
  const claim = driver.addBucketClass('c', { user }).addClaim('c', { namespace: 'web' });
  expect(() => claim.addAccess('d', { accessClass: 'keys' as any })).toThrow('accessClass: "keys" is not a class for access to buckets');
  expect(() => claim.addAccess('e', { accessClass: driver.addBucketAccessClass('e', { user }), credentialsSecretName: 'Not A Name' })).toThrow('the text given as the name of a Secret cannot be one');
  const site = new Site(new StorageApp({ quiet: true }), 'osaka', { existing: [ExistingObject.storageClass('local')] });
  const operator = new rook.Operator(site, 'rook');
  operator.addCosiDriver();
  expect(() => operator.addCosiDriver()).toThrow('there is "cosi-driver" already');
});

test('constructs are known for what they are', () => {
  const { driver, user } = siteWithDriver();
  const bucketClass = driver.addBucketClass('buckets', { user });
  const accessClass = driver.addBucketAccessClass('keys', { user });
  const claim = bucketClass.addClaim('logs', { namespace: 'web' });
  const access = claim.addAccess('logs', { accessClass });
  expect(rook.CephCosiDriver.isCephCosiDriver(driver)).toBe(true);
  expect(rook.CosiBucketClass.isCosiBucketClass(bucketClass)).toBe(true);
  expect(rook.CosiBucketAccessClass.isCosiBucketAccessClass(accessClass)).toBe(true);
  expect(rook.CosiBucketClaim.isCosiBucketClaim(claim)).toBe(true);
  expect(rook.CosiBucketAccess.isCosiBucketAccess(access)).toBe(true);
  expect([rook.CephCosiDriver.isCephCosiDriver(access), rook.CosiBucketClass.isCosiBucketClass(driver)]).toEqual([false, false]);
});
