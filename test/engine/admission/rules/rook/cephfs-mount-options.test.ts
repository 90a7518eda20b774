import { cephfsMountOptions } from '../../../../../lib/engine/admission/rules/rook/cephfs-mount-options';
import { cluster, verdicts } from '../samples';

test('a flag, and encryption without ms_mode', () => {
  expect(verdicts(cephfsMountOptions,
    [cluster({ csi: { cephfs: { kernelMountOptions: 'noatime,recover_session=clean' } }, network: { connections: { encryption: { enabled: true } } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.csi.cephfs.kernelMountOptions',
      message: 'CephCluster rook-ceph/ceph mounts CephFS with "noatime", which Rook drops',
      fix: 'Write key=value pairs for one of the two clients, for the kernel with ms_mode=secure among them when encryption is on',
    },
    {
      object: 'ceph',
      property: 'spec.csi.cephfs.kernelMountOptions',
      message: 'CephCluster rook-ceph/ceph encrypts its connections and mounts CephFS with "noatime,recover_session=clean", which is without ms_mode=secure',
      fix: 'Write key=value pairs for one of the two clients, for the kernel with ms_mode=secure among them when encryption is on',
    },
  ]);
});

test.each([
  [{ csi: { cephfs: { kernelMountOptions: 'a=b', fuseMountOptions: 'debug=1' } } }, 'has options for the kernel'],
  [{ csi: { cephfs: { fuseMountOptions: 'debug=1' } }, network: { connections: { encryption: { enabled: true } } } }, 'encrypts its connections'],
])('options for ceph-fuse that are dropped: %j', (spec, why) => {
  expect(verdicts(cephfsMountOptions, [cluster(spec)])).toEqual([
    expect.objectContaining({
      property: 'spec.csi.cephfs.fuseMountOptions', message: `CephCluster rook-ceph/ceph ${why} and mounts CephFS with "debug=1" in user space, which Rook drops`,
    }),
  ]);
});

test('silent: options for ceph-fuse alone', () => {
  expect(verdicts(cephfsMountOptions, [cluster({ csi: { cephfs: { fuseMountOptions: 'debug=1' } } })])).toEqual([]);
});

test('silent: pairs with ms_mode', () => {
  expect(verdicts(cephfsMountOptions,
    [cluster({ csi: { cephfs: { kernelMountOptions: 'recover_session=clean,ms_mode=secure' } }, network: { connections: { encryption: { enabled: true } } } })])).toEqual([]);
});
