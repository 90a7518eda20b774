import { driverAccountMissing } from '../../../../../lib/engine/admission/rules/rook/driver-account-missing';
import { driver, object, verdicts, workload } from '../samples';

test('a named account and an implied one that are not there', () => {
  expect(verdicts(driverAccountMissing,
    [workload('Deployment', 'ceph-csi-controller-manager', 'rook-ceph', { env: [{ name: 'CSI_SERVICE_ACCOUNT_PREFIX', value: 'ceph-csi-' }] }), driver(undefined, { controllerPlugin: { serviceAccountName: 'mine' } })])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.controllerPlugin.serviceAccountName',
      message: 'Driver rook-ceph.rbd.csi.ceph.com runs as ServiceAccount rook-ceph/mine, which does not exist',
      fix: 'Make the ServiceAccount in the namespace of the Driver, or name one with serviceAccountName',
    },
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.nodePlugin.serviceAccountName',
      message: 'Driver rook-ceph.rbd.csi.ceph.com runs as ServiceAccount rook-ceph/ceph-csi-rbd-nodeplugin-sa, which does not exist',
      fix: 'Make the ServiceAccount in the namespace of the Driver, or name one with serviceAccountName',
    },
  ]);
});

test('silent: both accounts', () => {
  expect(verdicts(driverAccountMissing,
    [workload('Deployment', 'ceph-csi-controller-manager', 'rook-ceph', { env: [{ name: 'CSI_SERVICE_ACCOUNT_PREFIX', value: 'ceph-csi-' }] }), driver(), ...['ctrlplugin', 'nodeplugin'].map((plugin) => object('v1', 'ServiceAccount', `ceph-csi-rbd-${plugin}-sa`, 'rook-ceph'))])).toEqual([]);
});
