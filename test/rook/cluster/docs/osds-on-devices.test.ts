import { rook, Site, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { objectOf } from '../../../support/objects';

const PAGE = docPage('osds-on-devices.md');

test('the example of the page runs, and nothing is found in it', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  runExamples(PAGE, { operator: new rook.Operator(site, 'rook') });
  const nodes = objectOf(site, 'CephCluster', 'ceph-devices').spec.storage.nodes;
  expect(nodes.map(({ name }: any) => name)).toEqual(['node-1', 'node-2', 'node-3']);
  expect(nodes[2]).toMatchObject({ name: 'node-3', deviceFilter: '^nvme[1-9]n1$', config: { encryptedDevice: 'true' } });
  expect(site.findings()).toEqual([]);
});

test('the finding of the page is the one that is reported', () => {
  const app = new StorageApp({ quiet: true });
  new rook.Operator(new Site(app, 'tokyo'), 'rook').addCluster('ceph-devices', {
    mons: rook.Mons.onHost(),
    devices: rook.OsdDevices.onNodes([rook.OsdNode.named('node-1', {
      devices: rook.DeviceSelection.listed([rook.OsdDevice.atPath('/dev/vg/lv')]), config: { encrypted: true },
    })]),
  });
  expect(() => app.synth()).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`((rook|volumes)\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
