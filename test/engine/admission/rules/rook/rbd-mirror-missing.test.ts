import { rbdMirrorMissing } from '../../../../../lib/engine/admission/rules/rook/rbd-mirror-missing';
import { blockPool, object, verdicts } from '../samples';

const pool = (secretNames: string[], enabled = true) => blockPool({ mirroring: { enabled, mode: 'image', peers: { secretNames } } });
const mirror = object('ceph.rook.io/v1', 'CephRBDMirror', 'mirror', 'rook-ceph', { spec: { count: 1 } });

test('a peer and nobody to copy from it', () => {
  expect(verdicts(rbdMirrorMissing, [pool(['peer'])])).toEqual([
    {
      object: 'replicated',
      property: 'spec.mirroring.peers',
      message: 'CephBlockPool rook-ceph/replicated has a peer, and namespace rook-ceph has no CephRBDMirror',
      fix: 'Add a CephRBDMirror to the namespace of the cluster, or leave the peers to the cluster that receives the images',
    },
  ]);
});

test('silent: daemons of ours or of others, no peer, no mirroring', () => {
  expect(verdicts(rbdMirrorMissing, [pool(['peer']), mirror])).toEqual([]);
  expect(verdicts(rbdMirrorMissing, [pool(['peer'])], { external: [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephRBDMirror', namespace: 'rook-ceph', name: '*' }] })).toEqual([]);
  expect(verdicts(rbdMirrorMissing, [pool([]), pool(['peer'], false)])).toEqual([]);
});
