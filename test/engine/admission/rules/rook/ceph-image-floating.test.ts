import { cephImageFloating } from '../../../../../lib/engine/admission/rules/rook/ceph-image-floating';
import { cluster, verdicts } from '../samples';

test('a tag that moves', () => {
  expect(verdicts(cephImageFloating, [cluster({ cephVersion: { image: 'registry.example.com:5000/ceph/ceph:v20' } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephVersion.image',
      message: 'CephCluster rook-ceph/ceph runs registry.example.com:5000/ceph/ceph:v20, which does not name one exact Ceph',
      fix: 'Write the full version, better with its build date or a digest, such as v20.2.4 or v20.2.4-20260101',
    },
  ]);
});

test.each(['v20.2', 'latest', 'main'])('the tag %s moves, too', (tag) => {
  expect(verdicts(cephImageFloating, [cluster({ cephVersion: { image: `ceph/ceph:${tag}` } })])).toHaveLength(1);
});

test('silent: a full version, a private tag, and a digest', () => {
  expect(verdicts(cephImageFloating, [cluster({ cephVersion: { image: 'ceph/ceph:build-7' } })])).toEqual([]);
  expect(verdicts(cephImageFloating, [cluster(), cluster({ cephVersion: { image: 'ceph/ceph@sha256:00' } })])).toEqual([]);
});
