import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SchemaCatalog } from '../../lib/upstream/schema-catalog';

/** Where it is proven that properties reach every field of a kind. */
const COVERAGE: Readonly<Record<string, string>> = {
  CephBlockPool: 'block/coverage.test.ts',
  CephBlockPoolRadosNamespace: 'block/coverage-rados-namespace.test.ts',
  CephBucketNotification: 'object/coverage.test.ts',
  CephBucketTopic: 'object/coverage.test.ts',
  CephClient: 'client/ceph-client.test.ts',
  CephCluster: 'cluster/coverage.test.ts',
  CephCOSIDriver: 'bucket/cosi.test.ts',
  CephFilesystem: 'file/coverage.test.ts',
  CephFilesystemMirror: 'file/coverage.test.ts',
  CephFilesystemSubVolumeGroup: 'file/coverage.test.ts',
  CephNFS: 'nfs/coverage.test.ts',
  CephNVMeOFGateway: 'nvmeof/coverage.test.ts',
  CephObjectRealm: 'object/coverage.test.ts',
  CephObjectStore: 'object/coverage.test.ts',
  CephObjectStoreAccount: 'object/coverage.test.ts',
  CephObjectStoreUser: 'object/coverage.test.ts',
  CephObjectZone: 'object/coverage.test.ts',
  CephObjectZoneGroup: 'object/coverage.test.ts',
  CephRBDMirror: 'mirror/ceph-rbd-mirror.test.ts',
  CephConnection: 'client-profile/constructs.test.ts',
  ClientProfile: 'client-profile/constructs.test.ts',
  ClientProfileMapping: 'client-profile/constructs.test.ts',
  Driver: 'csi/coverage.test.ts',
  OperatorConfig: 'csi/coverage.test.ts',
  ObjectBucketClaim: 'bucket/coverage.test.ts',
};

/** Kinds that nobody writes by hand. */
const MADE_BY_OTHERS: Readonly<Record<string, string>> = {
  ObjectBucket: 'the provisioner makes it for a claim, as it does with volumes',
};

const GROUPS = { 'ceph.rook.io/v1': 19, 'csi.ceph.io/v1': 5, 'objectbucket.io/v1alpha1': 2 };
const kinds = Object.keys(GROUPS).flatMap((apiVersion) =>
  SchemaCatalog.of().neighbours(apiVersion).filter((peer) => peer.apiVersion === apiVersion).map(({ kind }) => kind));

test.each(Object.entries(GROUPS))('%s has the number of kinds that we know of', (apiVersion, count) => {
  expect(SchemaCatalog.of().neighbours(apiVersion).filter((peer) => peer.apiVersion === apiVersion).map(({ kind }) => kind)).toHaveLength(count);
});

test('every kind has a test of its fields, or is made by others', () => {
  expect(kinds.filter((kind) => !(kind in COVERAGE) && !(kind in MADE_BY_OTHERS))).toEqual([]);
  expect([...Object.keys(COVERAGE), ...Object.keys(MADE_BY_OTHERS)].filter((kind) => !kinds.includes(kind))).toEqual([]);
});

test.each(Object.entries(COVERAGE))('%s: %s walks its schema', (kind, file) => {
  const path = join(__dirname, file);
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('schemaPaths(');
  expect(text).toContain(`'${kind}'`);
});
