import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import { docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';

const PAGE = docPage('buckets.md');

test('the examples of the page run, and nothing in them is wrong', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.namespace('web')] });
  const options = { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sdb$')) };
  runExamples(PAGE, { site, options, pool: rook.ObjectPool.of(rook.Redundancy.replicated(3)) });
  expect(namesOf(site, 'ObjectBucketClaim')).toEqual(['logs', 'photos']);
  expect(namesOf(site, 'BucketAccess')).toEqual(['backups']);
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the provisioners of the page are those that are written', () => {
  const rows = PAGE.split('\n').filter((line) => line.endsWith('ceph.rook.io/bucket` |')).map((line) => line.split(' | ')[1]);
  const provisioners = [{}, { provisionerPerCluster: false }, { provisionerPrefix: 'tokyo' }]
    .map((objectBuckets) => new rook.Operator(new Site(new StorageApp({ quiet: true }), 'tokyo'), 'rook', { objectBuckets }).bucketProvisioner('ceph-ssd'));
  expect(rows.map((row) => row.replace(/^`|` \|$/g, ''))).toEqual(['<namespace of the cluster>.ceph.rook.io/bucket', ...provisioners.slice(1)]);
  expect(provisioners[0]).toBe('ceph-ssd.ceph.rook.io/bucket');
});
