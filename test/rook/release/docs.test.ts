import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RookRelease } from 'rookery';
import { SETTINGS } from '../../../lib/rook/csi/made-by-rook';
import { OBJECTS_LEFT_OUT, SETTINGS_ADDED, SETTINGS_LEFT_OUT } from '../facts/v1.19/differences';

const page = readFileSync(join(__dirname, '../../../docs/rook-releases.md'), 'utf8');

function rowsOf(section: string): string[] {
  return page.split(`## ${section}\n`)[1].split('\n## ')[0].split('\n').filter((line) => line.startsWith('| ') && !/^\| (object|option) /.test(line));
}

test('the page lists every option that has a setting', () => {
  expect(rowsOf('CSI drivers of Rook 1.19').map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(Object.keys(SETTINGS));
});

test('the page lists every difference from the chart, and no other', () => {
  const rows = (what: string, differences: Readonly<Record<string, string>>): string[] =>
    Object.entries(differences).map(([field, why]) => `| ${what} | \`${field}\` | ${why} |`);
  const [objects, ...settings] = rowsOf('What differs from the chart of 1.19');
  expect(OBJECTS_LEFT_OUT.map(({ why }) => why)).toEqual([objects.split(' | ').at(-1)!.replace(/ \|$/, '')]);
  expect(settings).toEqual([...rows('settings, left out', SETTINGS_LEFT_OUT), ...rows('settings, added', SETTINGS_ADDED)]);
});

test('the page tells the versions of the catalog', () => {
  for (const { version, _data: { kubernetes, schemas, images } } of [RookRelease.V1_19, RookRelease.V1_20]) {
    const ceph = /:v(.+)$/.exec(images.ceph!)![1];
    for (const text of [`${version}, ${schemas['csi-operator']}`, `${kubernetes.oldest} to ${kubernetes.newest}`, ceph]) expect(page).toContain(text);
  }
});
