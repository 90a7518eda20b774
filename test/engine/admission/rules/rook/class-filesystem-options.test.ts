import { classFilesystemOptions } from '../../../../../lib/engine/admission/rules/rook/class-filesystem-options';
import { fileClass } from '../filesystem-samples';
import { verdicts } from '../samples';

test.each([
  [{ mounter: 'fuse', kernelMountOptions: 'norbytes' }, 'kernelMountOptions', 'has options for the kernel and mounts with ceph-fuse'],
  [{ mounter: 'kernel', fuseMountOptions: 'debug' }, 'fuseMountOptions', 'has options for ceph-fuse and mounts with the kernel'],
  [{ encrypted: 'true', fuseMountOptions: 'debug' }, 'fuseMountOptions', 'has options for ceph-fuse and encrypts its volumes, which the kernel alone can mount'],
  [{ encrypted: 'true', mounter: 'fuse' }, 'mounter', 'encrypts its volumes and mounts with ceph-fuse, which cannot read them'],
  [{ backingSnapshot: 'true', pool: 'files-fast' }, 'pool', 'shows snapshots themselves, which stay in the pool where they are'],
])('%j', (parameters, property, message) => {
  expect(verdicts(classFilesystemOptions, [fileClass(parameters)])).toEqual([
    { object: 'shared', property: `parameters.${property}`, message: `StorageClass shared ${message}`, fix: 'Remove one of the two' },
  ]);
});

test('encryption of blocks', () => {
  expect(verdicts(classFilesystemOptions, [fileClass({ encrypted: 'true', encryptionType: 'block' })])).toEqual([
    {
      object: 'shared', property: 'parameters.encryptionType', message: 'StorageClass shared encrypts volumes by "block", and there are files only', fix: 'Remove encryptionType',
    },
  ]);
});

test('silent: each option by itself, and classes of other drivers', () => {
  const each = [
    { mounter: 'fuse', fuseMountOptions: 'debug' }, { mounter: 'kernel', kernelMountOptions: 'norbytes', encrypted: 'true', encryptionType: 'file' },
    { backingSnapshot: 'true' }, { backingSnapshot: 'false', pool: 'files-fast' }, { encrypted: 'false', mounter: 'fuse' },
  ];
  expect(verdicts(classFilesystemOptions, each.map((parameters) => fileClass(parameters)))).toEqual([]);
  expect(verdicts(classFilesystemOptions, [{ ...fileClass({ mounter: 'fuse', kernelMountOptions: 'x' }), provisioner: 'rook-ceph.rbd.csi.ceph.com' }])).toEqual([]);
});
