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

test('a connection to a cluster elsewhere needs a directory for what it runs of an image', () => {
  const connection = (cephVersion?: object) => cluster({ external: { enable: true }, dataDirHostPath: undefined, cephVersion });
  expect(verdicts(dataDirMissing, [connection({ image: 'quay.io/ceph/ceph:v20.2.4' })]).map(({ message }) => message)).toEqual([
    'CephCluster rook-ceph/ceph has an image for its connection to a cluster elsewhere and no dataDirHostPath',
  ]);
  expect(verdicts(dataDirMissing, [connection(), connection({ image: '' })])).toEqual([]);
});
