import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PIE_RELEASES } from '../../../lib/upstream/catalog/pie';
import type { KubernetesRange, ReleaseData } from '../../../lib/upstream/catalog/release-data';
import { ROOK_RELEASES } from '../../../lib/upstream/catalog/rook';
import { TOPOLVM_RELEASES } from '../../../lib/upstream/catalog/topolvm';

/** Registry, path and tag, with or without a digest: what a node can pull from a machine that knows no default registry. */
const COMPLETE = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9][a-z0-9._-]*)+:v?\d+\.\d+\.\d+(@sha256:[a-f0-9]{64})?$/;
const CATALOG: readonly [string, readonly ReleaseData[]][] = [['rook', ROOK_RELEASES], ['topolvm', TOPOLVM_RELEASES], ['pie', PIE_RELEASES]];
const ALL = CATALOG.flatMap(([upstream, releases]) => releases.map((release): [string, ReleaseData, readonly ReleaseData[]] => (
  [`${upstream} ${release.version}`, release, releases])));

const numbers = (version: string) => version.split('.').map(Number);
const ascending = (a: string, b: string) => {
  const [left, right] = [numbers(a), numbers(b)];
  const place = left.findIndex((part, i) => part !== right[i]);
  return place >= 0 && left[place] < right[place];
};
const minor = (version: string) => Number(/^1\.(\d+)$/.exec(version)?.[1]);
const width = ({ oldest, newest }: KubernetesRange) => minor(newest) - minor(oldest);

describe.each(ALL)('%s', (_, release, releases) => {
  test('has images that any node can pull', () => {
    expect(Object.values(release.images)).not.toHaveLength(0);
    for (const image of Object.values(release.images)) expect(image).toMatch(COMPLETE);
  });

  test('has a range of Kubernetes releases from old to new', () => {
    expect(width(release.kubernetes)).toBeGreaterThan(0);
  });

  test('has schemas that are pinned', () => {
    expect(Object.keys(release.schemas)).not.toHaveLength(0);
    for (const [name, version] of Object.entries(release.schemas)) {
      const file = JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'lib', 'upstream', 'data', `${name}.json`), 'utf8'));
      expect(Object.keys(file.releases)).toContain(version);
    }
  });

  test('follows a release that the catalog holds', () => {
    const older = releases.slice(releases.indexOf(release) + 1).map(({ version }) => version);
    expect(older).toEqual(expect.arrayContaining(release.follows === undefined ? [] : [release.follows]));
    expect(release.follows === undefined).toBe(older.length === 0);
  });
});

test.each(CATALOG)('%s is listed newest first', (_, releases) => {
  const versions = releases.map(({ version }) => version);
  expect(versions.slice(1).filter((version, i) => !ascending(version, versions[i]))).toEqual([]);
});

test('an image belongs to one project and to all of its releases', () => {
  const names = CATALOG.map(([, releases]) => releases.map((release) => Object.keys(release.images).sort()));
  for (const [first, ...others] of names) for (const other of others) expect(other).toEqual(first);
  const owned = names.flatMap(([first]) => first);
  expect(owned).toHaveLength(new Set(owned).size);
});

test.each(ROOK_RELEASES)('Rook $version recommends a Ceph that it runs', ({ images, oldestCeph, cephMajors, troubledCeph }) => {
  const ceph = /:v(.+)$/.exec(images.ceph ?? '')?.[1] ?? '';
  expect(cephMajors).toContain(numbers(ceph)[0]);
  expect(ascending(oldestCeph, ceph)).toBe(true);
  expect(Object.keys(troubledCeph)).not.toContain(ceph);
});
