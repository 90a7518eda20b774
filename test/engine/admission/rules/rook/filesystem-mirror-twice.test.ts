import { filesystemMirrorTwice } from '../../../../../lib/engine/admission/rules/rook/filesystem-mirror-twice';
import { object, verdicts } from '../samples';

const mirror = (name: string, namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephFilesystemMirror', name, namespace);

test('two in one namespace', () => {
  expect(verdicts(filesystemMirrorTwice, [mirror('one'), mirror('two')])).toEqual([
    {
      object: 'two',
      property: '',
      message: 'CephFilesystemMirror rook-ceph/two runs beside CephFilesystemMirror rook-ceph/one',
      fix: 'Keep one CephFilesystemMirror in a namespace; it copies all file systems of the cluster',
    },
  ]);
});

test('silent: one in each', () => {
  expect(verdicts(filesystemMirrorTwice, [mirror('one'), mirror('one', 'other')])).toEqual([]);
});
