import { blockVolume } from '../../../../../lib/engine/admission/rules/autoresizer/block-volume';
import { clusterOf, deviceSet, template, verdicts } from '../samples';
import { claim } from './samples';

test('a claim without a file system', () => {
  expect(verdicts(blockVolume, [claim({ storage_limit: '20Gi' }, { volumeMode: 'Block' })])).toEqual([{
    object: 'data',
    property: 'metadata.annotations',
    message: 'PersistentVolumeClaim web/data is to grow as it fills, and has no file system',
    fix: 'Remove the annotations, or make the claim one of volumeMode: Filesystem',
  }]);
});

test('OSDs', () => {
  const grows = { name: 'data', annotations: { 'resize.topolvm.io/storage_limit': '2Ti' } };
  expect(verdicts(blockVolume, [clusterOf(deviceSet({ volumeClaimTemplates: [template({}, grows)] }))]).map(({ message }) => message)).toEqual([
    'Template "data" of device set "set1" of CephCluster rook-ceph/ceph is to grow as it fills, and has no file system',
  ]);
});

test('silent: a claim with a file system', () => {
  expect(verdicts(blockVolume, [claim({ storage_limit: '20Gi' }), claim({ storage_limit: '20Gi' }, { volumeMode: 'Filesystem' }), claim({}, { volumeMode: 'Block' })])).toEqual([]);
});
