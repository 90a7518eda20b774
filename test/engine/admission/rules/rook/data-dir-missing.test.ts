import { dataDirMissing } from '../../../../../lib/engine/admission/rules/rook/data-dir-missing';
import { cluster, template, verdicts } from '../samples';

test('mons on nodes without a directory', () => {
  expect(verdicts(dataDirMissing, [cluster({ dataDirHostPath: undefined })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.dataDirHostPath',
      message: 'CephCluster rook-ceph/ceph has mons without claims and no dataDirHostPath',
      fix: 'Set dataDirHostPath, such as /var/lib/rook-<namespace>',
    },
  ]);
});

test('silent: mons on claims without a directory', () => {
  expect(verdicts(dataDirMissing, [cluster({ dataDirHostPath: undefined, mon: { count: 3, volumeClaimTemplate: template() } })])).toEqual([]);
});
