import { rbdMirrorTwice } from '../../../../../lib/engine/admission/rules/rook/rbd-mirror-twice';
import { object, verdicts } from '../samples';

const mirror = (name: string, namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephRBDMirror', name, namespace, { spec: { count: 1 } });

test('two for one cluster', () => {
  expect(verdicts(rbdMirrorTwice, [mirror('a'), mirror('b')])).toEqual([
    {
      object: 'b',
      property: 'metadata.name',
      message: 'CephRBDMirror rook-ceph/b is the second in namespace rook-ceph, beside a',
      fix: 'Keep one CephRBDMirror for each cluster, and raise its count for more daemons',
    },
  ]);
});

test('silent: one for each', () => {
  expect(verdicts(rbdMirrorTwice, [mirror('a'), mirror('a', 'other')])).toEqual([]);
});
