import { RegistryMirror, RookRelease, SecretRef, Site, StorageApp } from 'rookery';
import { PIE_RELEASES } from '../../lib/upstream/catalog/pie';
import { ROOK_RELEASES } from '../../lib/upstream/catalog/rook';
import { TOPOLVM_RELEASES } from '../../lib/upstream/catalog/topolvm';
import { blocksOf, docPage, runExamples } from '../support/doc-examples';
import { IMAGE_NAMES } from '../support/image-references';

const PAGE = docPage('sites.md');
const SECTION = /^## Images\n([^]*?)^## /m.exec(PAGE)![1];
const ROWS = [...SECTION.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, image]) => [name, image] as const);

test('the page lists every image that can be replaced', () => {
  expect(ROWS.map(([name]) => name)).toEqual(IMAGE_NAMES);
});

test.each(ROWS)('%s is what every release pulls', (name, image) => {
  const releases = [...ROOK_RELEASES, ...TOPOLVM_RELEASES, ...PIE_RELEASES];
  const known = releases.flatMap(({ images }) => (images as Record<string, string | undefined>)[name] ?? []);
  // Without its version.
  expect(new Set(known.map((reference) => `\`${reference.replace(/:[^/]*$/, '')}\``))).toEqual(new Set(name === 'nvmeOfGateway' ? [] : [image]));
});

test('the code of the section runs, and its error is the error', () => {
  const app = new StorageApp({ quiet: true });
  runExamples(SECTION, { app });
  expect((app.node.findChild('offline') as Site)._image('rook')).toBe('registry.example.com/mirror/rook/ceph:v1.19.10');
  const images = { mirror: RegistryMirror.of('registry.example.com'), cephVersions: { 'registry.example.com/ceph:v20.2.4': '19.2.6' }, pullSecrets: [SecretRef.named('a')] };
  expect(() => new Site(new StorageApp({ quiet: true }), 'offline', { images, releases: { rook: RookRelease.V1_19 } })).toThrow(new Error(blocksOf(SECTION, '')[0].trim()));
});
