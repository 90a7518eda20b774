import { cephfsMountOptions } from '../../../../../lib/engine/admission/rules/rook/cephfs-mount-options';
import { cluster, verdicts } from '../samples';

test('a flag, and encryption without ms_mode', () => {
  expect(verdicts(cephfsMountOptions,
    [cluster({ csi: { cephfs: { kernelMountOptions: 'noatime,recover_session=clean' } }, network: { connections: { encryption: { enabled: true } } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.csi.cephfs.kernelMountOptions',
      message: 'CephCluster rook-ceph/ceph mounts CephFS with "noatime", which Rook drops',
      fix: 'Write key=value pairs, with ms_mode=secure among them when encryption is on',
    },
    {
      object: 'ceph',
      property: 'spec.csi.cephfs.kernelMountOptions',
      message: 'CephCluster rook-ceph/ceph encrypts its connections and mounts CephFS with "noatime,recover_session=clean", which is without ms_mode=secure',
      fix: 'Write key=value pairs, with ms_mode=secure among them when encryption is on',
    },
  ]);
});

test('silent: pairs with ms_mode', () => {
  expect(verdicts(cephfsMountOptions,
    [cluster({ csi: { cephfs: { kernelMountOptions: 'recover_session=clean,ms_mode=secure' } }, network: { connections: { encryption: { enabled: true } } } })])).toEqual([]);
});
