import { ExistingObject, rook, Site, StorageApp, Topology } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf, objectOf } from '../../support/objects';

const PAGE = docPage('block-storage.md');

function cluster(): { site: Site; ceph: rook.CephCluster } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.secret('peer')] });
  const devices = rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sdb$'));
  const csi = {
    drivers: [rook.CsiDriver.rbd({ nodePlugin: { topologyDomainLabels: [Topology.ZONE.label] } }), rook.CsiDriver.cephFs()],
    defaults: { deployCsiAddons: true, generateOmapInfo: true, snapshotPolicy: rook.SnapshotPolicy.VOLUME_GROUP_SNAPSHOT },
  };
  return { site, ceph: new rook.Operator(site, 'rook', { csi }).addCluster('ceph-ssd', { mons: rook.Mons.onHost(), devices }) };
}

test('the examples of the page run, and nothing in them is wrong', () => {
  const { site, ceph } = cluster();
  runExamples(PAGE, { ceph });
  expect(namesOf(site, 'CephBlockPool')).toEqual(['bulk', 'bulk-metadata', 'mirrored', 'replicated', 'shared', 'zone-a', 'zone-b', 'zone-c']);
  expect(objectOf(site, 'StorageClass', 'team-a-bulk').parameters).toMatchObject({ pool: 'shared', dataPool: 'bulk' });
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(site.findings().map(({ rule }) => rule)).not.toContain('rook/class-mirrored-slowly');
});

test('the error of the page is the one that is thrown', () => {
  const { ceph } = cluster();
  const [error] = blocksOf(PAGE, '');
  const bulk = ceph.addBlockPool('bulk', rook.Redundancy.erasureCoded({ dataChunks: 4, codingChunks: 2 }));
  expect(() => bulk.addStorageClass('ceph-bulk')).toThrow(error.trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
