import { cephVersionUnsupported } from '../../../../../lib/engine/admission/rules/rook/ceph-version-unsupported';
import { cluster, verdicts } from '../samples';

test('a Ceph of the year 2023', () => {
  expect(verdicts(cephVersionUnsupported, [cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v18.2.4' } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephVersion.image',
      message: 'CephCluster rook-ceph/ceph runs Ceph 18.2.4 (quay.io/ceph/ceph:v18.2.4), Rook 1.20.6 takes 19.2.0 or newer of the releases 19 and 20',
      fix: 'Use an image of a major release that this Rook supports, or set cephVersion.allowUnsupported for a newer one',
    },
  ]);
});

test('silent: a newer Ceph that is allowed by hand', () => {
  expect(verdicts(cephVersionUnsupported, [cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v21.1.0', allowUnsupported: true } })])).toEqual([]);
});
