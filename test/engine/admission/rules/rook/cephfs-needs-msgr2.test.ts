import { cephfsNeedsMsgr2 } from '../../../../../lib/engine/admission/rules/rook/cephfs-needs-msgr2';
import { cluster, storageClass, verdicts } from '../samples';

const DRIVER = 'rook-ceph.cephfs.csi.ceph.com';
const files = (parameters: object = {}) =>
  storageClass('files', DRIVER, { parameters: { clusterID: 'rook-ceph', fsName: 'files', ...parameters } });
const requiring = (connections: object = {}, spec: object = {}) =>
  cluster({ network: { connections: { requireMsgr2: true, ...connections } }, ...spec });
const mounting = (kernelMountOptions: string) => ({ csi: { cephfs: { kernelMountOptions } } });

test('mons that speak msgr2 only, and a class that does not ask for it', () => {
  expect(verdicts(cephfsNeedsMsgr2, [requiring(), files()])).toEqual([
    {
      object: 'files',
      property: 'parameters.kernelMountOptions',
      message: 'StorageClass files mounts CephFS of CephCluster rook-ceph/ceph, whose mons require msgr2, without an ms_mode',
      fix: 'Set csi.cephfs.kernelMountOptions of the cluster, or of the class, to ms_mode=prefer-crc',
    },
  ]);
  expect(verdicts(cephfsNeedsMsgr2, [requiring({}, mounting('recover_session=clean')), files({ kernelMountOptions: 'ms_mode=legacy' })]).length).toBe(1);
});

test('silent: a mode of the cluster, of the class or by encryption, another mounter, and mons that speak both', () => {
  expect(verdicts(cephfsNeedsMsgr2, [requiring({}, mounting('ms_mode=prefer-crc')), files()])).toEqual([]);
  expect(verdicts(cephfsNeedsMsgr2, [requiring(), files({ kernelMountOptions: 'ms_mode=crc' }), files({ mounter: 'fuse' })])).toEqual([]);
  expect(verdicts(cephfsNeedsMsgr2, [requiring({ encryption: { enabled: true } }), files()])).toEqual([]);
  expect(verdicts(cephfsNeedsMsgr2, [cluster(), files()])).toEqual([]);
});
