import { loadData, UPSTREAM_NAMES } from '../../lib/upstream/data-file';
import { upstreamOfGroup } from '../../lib/upstream/groups';
import { SchemaCatalog } from '../../lib/upstream/schema-catalog';

test('a kind is found with what is known of it', () => {
  expect(SchemaCatalog.of().find('ceph.rook.io/v1', 'CephCluster')).toMatchObject({
    plural: 'cephclusters', scope: 'Namespaced', subresources: { status: {} }, served: true, deprecated: false, custom: true,
  });
});

test('the release decides', () => {
  const schema = (rook: string): string => JSON.stringify(SchemaCatalog.of({ rook }).find('ceph.rook.io/v1', 'CephCluster')!.schema);
  expect(schema('1.19.10')).not.toEqual(schema('1.20.6'));
});

test('without a release the newest is taken', () => {
  const schema = (releases?: { rook: string }): unknown => SchemaCatalog.of(releases).find('ceph.rook.io/v1', 'CephCluster')!.schema;
  expect(schema()).toBe(schema({ rook: '1.20.6' }));
});

test('a release that is not pinned is refused', () => {
  expect(() => SchemaCatalog.of({ rook: '1.2.3' }).find('ceph.rook.io/v1', 'CephCluster'))
    .toThrow('rook 1.2.3 is not known. Its schemas are not pinned, so nothing could be checked. Choose one of 1.19.10, 1.20.6.');
});

test('unknown kinds, versions and groups have no schema', () => {
  const catalog = SchemaCatalog.of();
  expect(catalog.find('ceph.rook.io/v1', 'CephCloud')).toBeUndefined();
  expect(catalog.find('ceph.rook.io/v9', 'CephCluster')).toBeUndefined();
  expect(catalog.find('example.com/v1', 'Widget')).toBeUndefined();
  expect(catalog.neighbours('example.com/v1')).toEqual([]);
});

test('neighbours are the kinds of the same group', () => {
  const names = SchemaCatalog.of().neighbours('objectbucket.io/v1alpha1').map(({ kind }) => kind);
  expect(names.sort()).toEqual(['ObjectBucket', 'ObjectBucketClaim']);
});

test.each(UPSTREAM_NAMES.filter((upstream) => upstream !== 'kubernetes'))('the groups of %s lead to its file', (upstream) => {
  const groups = Object.values(loadData(upstream).releases).flatMap((kinds) => Object.values(kinds)).map(({ group }) => group);
  expect(new Set(groups.map(upstreamOfGroup))).toEqual(new Set([upstream]));
});

test('all other groups of Kubernetes are its own', () => {
  expect(['', 'apps', 'storage.k8s.io', 'external-secrets.io'].map(upstreamOfGroup)).toEqual(['kubernetes', 'kubernetes', 'kubernetes', undefined]);
});
