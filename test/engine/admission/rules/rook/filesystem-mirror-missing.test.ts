import { filesystemMirrorMissing } from '../../../../../lib/engine/admission/rules/rook/filesystem-mirror-missing';
import { filesystem } from '../filesystem-samples';
import { object, verdicts } from '../samples';

const mirrored = (enabled = true, secretNames = ['peer']) => filesystem({ mirroring: { enabled, peers: { secretNames } } });
const MIRROR = object('ceph.rook.io/v1', 'CephFilesystemMirror', 'mirror', 'rook-ceph');

test('a peer, and nobody who copies', () => {
  expect(verdicts(filesystemMirrorMissing, [mirrored(), { ...MIRROR, metadata: { name: 'mirror', namespace: 'other' } }])).toEqual([
    {
      object: 'files',
      property: 'spec.mirroring.peers',
      message: 'CephFilesystem rook-ceph/files has a peer, and namespace rook-ceph has no CephFilesystemMirror',
      fix: 'Add a CephFilesystemMirror to the namespace of the cluster, or leave the peers to the cluster that copies',
    },
  ]);
});

test('silent: with the daemon, without peers, switched off', () => {
  expect(verdicts(filesystemMirrorMissing, [mirrored(), MIRROR])).toEqual([]);
  expect(verdicts(filesystemMirrorMissing, [mirrored(true, []), mirrored(false), filesystem()])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephFilesystemMirror', namespace: 'rook-ceph', name: 'mirror' }];
  expect(verdicts(filesystemMirrorMissing, [mirrored()], { external })).toEqual([]);
});
