import { RookRelease, StorageApp } from 'rookery';
import type { ImageOverrides } from 'rookery';
import { testExample } from '../../test/support/example';
import { IMAGE_NAMES, imagesIn, REGISTRIES } from '../../test/support/image-references';
import { objectOf, objectsOf } from '../../test/support/objects';
import { PrivateRegistry, type PrivateRegistryProps } from './chart';

testExample(PrivateRegistry, 'bonn', __dirname);

const RELEASES = [RookRelease.V1_20, RookRelease.V1_19].map((release) => [release.version, release] as const);
const objects = (props: PrivateRegistryProps) => objectsOf(new PrivateRegistry(new StorageApp({ quiet: true }), 'bonn', props))
  .filter(({ kind }) => kind !== 'CustomResourceDefinition');

test.each(RELEASES)('no object names an image of another registry: Rook %s', (_, rook) => {
  const written = objects({ releases: { rook } });
  const images = imagesIn(written);
  expect(images.length).toBeGreaterThan(10);
  expect(images.filter((image) => !image.startsWith('registry.example.com/'))).toEqual([]);
  // Nor does any text, whatever it is for.
  expect(written.map((object) => JSON.stringify(object)).filter((text) => REGISTRIES.test(text))).toEqual([]);
});

test.each(RELEASES)('every image can be one of your own: Rook %s', (_, rook) => {
  const own = (name: string): string => `registry.example.com/own/${name.toLowerCase()}:v20.2.4`;
  const overrides: ImageOverrides = Object.fromEntries(IMAGE_NAMES.map((name) => [name, own(name)]));
  expect(imagesIn(objects({ images: { overrides }, releases: { rook } }))).toEqual(IMAGE_NAMES.map(own).sort());
});

test('the version of the own build is the one that rules judge', () => {
  const { cephVersion } = objectOf(new PrivateRegistry(new StorageApp({ quiet: true }), 'bonn'), 'CephCluster', 'ceph').spec;
  expect(cephVersion.image).toBe('registry.example.com/builds/ceph:storage-7');
  const undeclared = new PrivateRegistry(new StorageApp({ quiet: true }), 'bonn', { images: { overrides: { ceph: cephVersion.image } } });
  expect(undeclared.findings().map(({ rule }) => rule)).toContain('rook/ceph-version-undeclared');
  const old = new PrivateRegistry(new StorageApp({ quiet: true }), 'bonn', {
    images: { overrides: { ceph: cephVersion.image }, cephVersions: { [cephVersion.image]: '18.2.7' } },
  });
  expect(old.findings().filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain('rook/gateway-ceph-too-old');
});

test('every pod, and every account that others make pods for, pulls with the Secret', () => {
  const written = objects({});
  const pods = written.flatMap(({ kind, metadata, spec }) => (spec?.template?.spec?.containers ? [{ name: `${kind} ${metadata.name}`, spec: spec.template.spec }] : []));
  const accounts = written.filter(({ kind }) => kind === 'ServiceAccount');
  const named = ({ imagePullSecrets = [] }: any): string[] => imagePullSecrets.map(({ name }: any) => name);
  const accountOf = (name: string) => accounts.find(({ metadata }) => metadata.name === name);
  for (const { name, spec } of pods) expect([name, ...named(spec), ...named(accountOf(spec.serviceAccountName) ?? {})]).toContain('registry-key');
  for (const account of accounts) expect([account.metadata.name, ...named(account)]).toEqual([account.metadata.name, 'registry-key']);
});
