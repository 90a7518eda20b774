import { Site, StorageApp, topolvm } from 'rookery';
import { blocksOf, docPage, runExamples } from '../support/doc-examples';
import { namesOf } from '../support/objects';

const PAGE = docPage('thin-volumes.md');

test('the example of the page runs, and nothing in it is wrong', () => {
  const app = new StorageApp({ quiet: true });
  runExamples(PAGE, { app });
  const site = app.node.findChild('tokyo') as Site;
  expect(namesOf(site, 'StorageClass')).toEqual(['local-thin']);
  expect(namesOf(site, 'VolumeSnapshotClass')).toEqual(['local-thin-kept', 'local-thin-snapshots']);
  expect(site.findings()).toEqual([]);
});

test('the refusal of the page is the one that there is', () => {
  const ssd = topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd' });
  const lvm = new topolvm.TopoLvm(new Site(new StorageApp({ quiet: true }), 'tokyo'), 'topolvm', { deviceClasses: [ssd] });
  expect(() => lvm.addStorageClass('local', { deviceClass: ssd }).addSnapshotClass('snapshots')).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  const named = [...PAGE.matchAll(/`(topolvm\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named).toHaveLength(7);
  for (const rule of named) expect(rules).toContain(`\`${rule}\``);
});
