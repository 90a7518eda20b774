import { LocalVolume, LocalVolumes, NodePool, rook, Site, Size, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { namesOf } from '../../../support/objects';

const PAGE = docPage('osds-on-local-volumes.md');

test('the example of the page runs, and nothing is found in it', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', {
    nodes: [NodePool.of('storage', { count: 3, nodeNames: ['storage-1', 'storage-2', 'storage-3'] })],
  });
  runExamples(PAGE, { site, operator: new rook.Operator(site, 'rook') });
  expect(namesOf(site, 'PersistentVolume')).toContain('local-disks-storage-1-ceph-mon');
  expect(site.findings()).toEqual([]);
});

test('the finding of the page is the one that is reported', () => {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo');
  const disks = new LocalVolumes(site, 'local-disks', {
    volumes: ['storage-1', 'storage-2'].map((node) => LocalVolume.block({ node, path: '/dev/disk/by-id/a', size: Size.giga(3840) })),
  });
  new rook.Operator(site, 'rook').addCluster('ceph-local', {
    mons: rook.Mons.onHost(), osds: [rook.OsdSet.onPvc('set1', { storageClass: disks, count: 3, size: Size.giga(3840) })],
  });
  expect(() => app.synth()).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`((rook|volumes)\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
