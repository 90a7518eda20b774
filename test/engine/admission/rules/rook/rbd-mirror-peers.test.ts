import { rbdMirrorPeers } from '../../../../../lib/engine/admission/rules/rook/rbd-mirror-peers';
import { object, verdicts } from '../samples';

const mirror = (spec: object) => object('ceph.rook.io/v1', 'CephRBDMirror', 'mirror', 'rook-ceph', { spec: { count: 1, ...spec } });

test('peers that the mirror names', () => {
  expect(verdicts(rbdMirrorPeers, [mirror({ peers: { secretNames: ['peer'] } })])).toEqual([
    {
      object: 'mirror',
      property: 'spec.peers.secretNames',
      message: 'CephRBDMirror rook-ceph/mirror names its peers itself',
      fix: 'Move the secrets to mirroring.peers.secretNames of the CephBlockPool that they are for',
    },
  ]);
});

test('silent: no peers', () => {
  expect(verdicts(rbdMirrorPeers, [mirror({}), mirror({ peers: { secretNames: [] } })])).toEqual([]);
});
