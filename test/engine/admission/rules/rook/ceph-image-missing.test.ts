import { cephImageMissing } from '../../../../../lib/engine/admission/rules/rook/ceph-image-missing';
import { cluster, verdicts } from '../samples';

test.each([[{}], [{ image: '' }], [undefined]])('a cluster that runs here with cephVersion %j', (cephVersion) => {
  expect(verdicts(cephImageMissing, [cluster({ cephVersion })])).toEqual([{
    object: 'ceph',
    property: 'spec.cephVersion.image',
    message: 'CephCluster rook-ceph/ceph names no image of Ceph',
    fix: 'Set cephVersion.image, such as quay.io/ceph/ceph:v20.2.4',
  }]);
});

test('silent: an image, and a connection to a cluster elsewhere', () => {
  expect(verdicts(cephImageMissing, [cluster()])).toEqual([]);
  expect(verdicts(cephImageMissing, [cluster({ external: { enable: true }, cephVersion: undefined })])).toEqual([]);
});
