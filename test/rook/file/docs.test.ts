import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf, objectOf } from '../../support/objects';

const PAGE = docPage('shared-filesystems.md');

function cluster(): { site: Site; ceph: rook.CephCluster } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.secret('peer')] });
  const devices = rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sdb$'));
  return { site, ceph: new rook.Operator(site, 'rook').addCluster('ceph-ssd', { mons: rook.Mons.onHost(), devices }) };
}

test('the examples of the page run, and nothing in them is wrong', () => {
  const { site, ceph } = cluster();
  runExamples(PAGE, { ceph });
  expect(namesOf(site, 'CephFilesystem')).toEqual(['archive', 'files', 'mirrored']);
  expect(objectOf(site, 'StorageClass', 'ceph-archive').parameters).toMatchObject({ fsName: 'archive', pool: 'archive-bulk' });
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the error of the page is the one that is thrown', () => {
  const { ceph } = cluster();
  const pool = () => rook.FilesystemPool.of(rook.Redundancy.replicated(3));
  const [error] = blocksOf(PAGE, '');
  expect(() => ceph.addFilesystem('archive', { metadataPool: pool(), dataPools: [pool()] }).addStorageClass('ceph-archive', { pool: pool() })).toThrow(error.trim());
});

test('the defaults of the page are those that are written', () => {
  const { site, ceph } = cluster();
  const pool = rook.FilesystemPool.of(rook.Redundancy.replicated(3));
  ceph.addFilesystem('files', { metadataPool: pool, dataPools: [pool] });
  const { activeStandby, resources, priorityClassName } = objectOf(site, 'CephFilesystem', 'files').spec.metadataServer;
  const row = (property: string) => PAGE.split('\n').find((line) => line.startsWith(`| \`${property}\` |`))?.split(' | ')[1];
  expect([row('activeStandby'), row('priorityClassName')]).toEqual([`\`${activeStandby}\``, `\`${priorityClassName}\``]);
  expect([row('resources'), resources]).toEqual(['1 CPU, 4 GiB, at most 4 GiB', { requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' } }]);
});
