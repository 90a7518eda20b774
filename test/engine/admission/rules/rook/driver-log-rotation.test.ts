import { driverLogRotation } from '../../../../../lib/engine/admission/rules/rook/driver-log-rotation';
import { driver, object, verdicts } from '../samples';

test('rotation by time only', () => {
  expect(verdicts(driverLogRotation,
    [driver(undefined, { log: { rotation: { periodicity: 'daily' } } }), object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', { spec: { driverSpecDefaults: { log: { rotation: { periodicity: 'hourly' } } } } })])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.log.rotation.maxLogSize',
      message: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com rotates logs daily and does not say at what size',
      fix: 'Set maxLogSize beside periodicity',
    },
    {
      object: 'ceph-csi-operator-config',
      property: 'spec.driverSpecDefaults.log.rotation.maxLogSize',
      message: 'OperatorConfig rook-ceph/ceph-csi-operator-config rotates logs hourly and does not say at what size',
      fix: 'Set maxLogSize beside periodicity',
    },
  ]);
});

test('silent: rotation by time and size', () => {
  expect(verdicts(driverLogRotation, [driver(undefined, { log: { rotation: { periodicity: 'daily', maxLogSize: '100Mi' } } })])).toEqual([]);
});
