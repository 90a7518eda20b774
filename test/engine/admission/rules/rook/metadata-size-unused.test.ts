import { metadataSizeUnused } from '../../../../../lib/engine/admission/rules/rook/metadata-size-unused';
import { cluster, verdicts } from '../samples';

const found = (storage: object) => verdicts(metadataSizeUnused, [cluster({ storage })]).map(({ property }) => property);

test('a size for logs', () => {
  expect(verdicts(metadataSizeUnused, [cluster({ storage: { useAllNodes: true, config: { walSizeMB: '1024' } } })])).toEqual([
    {
      object: 'ceph', property: 'spec.storage.config.walSizeMB', message: 'CephCluster rook-ceph/ceph gives logs of OSDs a size',
      fix: 'Name a metadataDevice beside databaseSizeMB, and remove walSizeMB',
    },
  ]);
});

test('a size for databases that stay on the disks of the data, told once', () => {
  expect(found({ config: { databaseSizeMB: '2048' }, nodes: [{ name: 'a' }, { name: 'b' }, { name: 'c', config: { databaseSizeMB: '4096' } }] }))
    .toEqual(['spec.storage.config.databaseSizeMB', 'spec.storage.nodes[2].config.databaseSizeMB']);
});

test('silent: a metadata device of the node, of all nodes, or of a device', () => {
  expect(found({ config: { databaseSizeMB: '2048', metadataDevice: 'sdc' }, nodes: [{ name: 'a' }] })).toEqual([]);
  expect(found({ config: { metadataDevice: 'sdc' }, nodes: [{ name: 'a', config: { databaseSizeMB: '2048' } }] })).toEqual([]);
  expect(found({ nodes: [{ name: 'a', config: { databaseSizeMB: '2048' }, devices: [{ name: 'sdb', config: { metadataDevice: 'sdc' } }] }] })).toEqual([]);
});
