import { driverMountOptionsUnordered } from '../../../../../lib/engine/admission/rules/rook/driver-mount-options-unordered';
import { driver, object, verdicts } from '../samples';

const fix = 'Write one entry whose value holds the others, such as ms_mode: "secure,rsize=1048576", or put the options on the storage classes';

test('two options of a driver, and of all drivers', () => {
  const defaults = object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', { spec: { driverSpecDefaults: { fuseMountOptions: { debug: '', ro: '' } } } });
  expect(verdicts(driverMountOptionsUnordered, [driver(undefined, { kernelMountOptions: { ms_mode: 'secure', rsize: '1' } }), defaults])).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com', property: 'spec.kernelMountOptions', fix,
      message: 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com has 2 entries in kernelMountOptions: ms_mode, rsize',
    },
    {
      object: 'ceph-csi-operator-config', property: 'spec.driverSpecDefaults.fuseMountOptions', fix,
      message: 'OperatorConfig rook-ceph/ceph-csi-operator-config has 2 entries in fuseMountOptions: debug, ro',
    },
  ]);
});

test('silent: one option, with others behind it', () => {
  expect(verdicts(driverMountOptionsUnordered, [driver(undefined, { kernelMountOptions: { ms_mode: 'secure,rsize=1' }, fuseMountOptions: {} })])).toEqual([]);
});
