import { cephVersionUndeclared } from '../../../../../lib/engine/admission/rules/rook/ceph-version-undeclared';
import { cephVersionUnsupported } from '../../../../../lib/engine/admission/rules/rook/ceph-version-unsupported';
import { cluster, verdicts } from '../samples';

const PRIVATE = 'registry.example.com/ceph/ceph:build-7';

test('a private build without a version', () => {
  expect(verdicts(cephVersionUndeclared, [cluster({ cephVersion: { image: PRIVATE } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephVersion.image',
      message: `CephCluster rook-ceph/ceph runs ${PRIVATE}, and neither the tag nor the site says which version of Ceph that is`,
      fix: 'Declare the version with images.cephVersions on the site, or write it at the beginning of the tag, such as v20.2.4-build7',
    },
  ]);
  expect(verdicts(cephVersionUndeclared, [cluster({ cephVersion: { image: `registry.example.com/ceph@sha256:${'0a'.repeat(32)}` } })])).toHaveLength(1);
});

test('silent: a version in the tag, a declared one, a tag that moves, a cluster elsewhere', () => {
  expect(verdicts(cephVersionUndeclared, [cluster()])).toEqual([]);
  expect(verdicts(cephVersionUndeclared, [cluster({ cephVersion: { image: PRIVATE } })], { cephVersions: { [PRIVATE]: '20.2.4' } })).toEqual([]);
  expect(verdicts(cephVersionUndeclared, [cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v20' } })])).toEqual([]);
  expect(verdicts(cephVersionUndeclared, [cluster({ cephVersion: { image: PRIVATE }, external: { enable: true } })])).toEqual([]);
});

test('rules about versions hold for a declared one', () => {
  const found = verdicts(cephVersionUnsupported, [cluster({ cephVersion: { image: PRIVATE } })], { cephVersions: { [PRIVATE]: '18.2.4' } });
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining(`CephCluster rook-ceph/ceph runs Ceph 18.2.4 (${PRIVATE}), Rook 1.20.6 takes 19.2.0 or newer`),
  ]);
});
