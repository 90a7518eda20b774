import { classDriverUnknown } from '../../../../../lib/engine/admission/rules/rook/class-driver-unknown';
import { blockClass, driver, object, operator as operatorOf, verdicts } from '../samples';

test('a class for a driver of another namespace', () => {
  expect(verdicts(classDriverUnknown, [driver('storage.rbd.csi.ceph.com'), blockClass()])).toEqual([
    {
      object: 'block',
      property: 'provisioner',
      message: 'StorageClass block is for driver rook-ceph.rbd.csi.ceph.com, the site runs storage.rbd.csi.ceph.com',
      fix: 'Use one of storage.rbd.csi.ceph.com',
    },
  ]);
});

test('silent: a class for the driver', () => {
  expect(verdicts(classDriverUnknown, [driver(), blockClass()])).toEqual([]);
});

describe('for Rook 1.19, which makes the drivers itself', () => {
  const facts = { releases: { rook: '1.19.10' } };
  const operator = object('apps/v1', 'Deployment', 'rook-ceph-operator', 'rook-ceph', {
    spec: { template: { spec: { containers: [{ name: 'rook-ceph-operator', args: ['ceph', 'operator'] }] } } },
  });
  const settings = (data: object): any => object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data });

  test('a class for one that is turned off', () => {
    expect(verdicts(classDriverUnknown, [operator, settings({ ROOK_CSI_ENABLE_RBD: 'false', ROOK_CSI_ENABLE_NFS: 'true' }), blockClass()], facts)).toEqual([
      expect.objectContaining({
        message: 'StorageClass block is for driver rook-ceph.rbd.csi.ceph.com, the site runs rook-ceph.cephfs.csi.ceph.com, rook-ceph.nfs.csi.ceph.com',
      }),
    ]);
  });

  test('silent: a class for one that it makes', () => {
    expect(verdicts(classDriverUnknown, [operator, settings({}), blockClass()], facts)).toEqual([]);
    expect(verdicts(classDriverUnknown, [driver('rook-ceph.nvmeof.csi.ceph.com'), operator, settings({}), blockClass()], facts)).toEqual([]);
  });
});

test('a Rook 1.19 that is told to make no drivers', () => {
  const none = operatorOf({ ROOK_CSI_ENABLE_RBD: 'false', ROOK_CSI_ENABLE_CEPHFS: 'false' });
  expect(verdicts(classDriverUnknown, [none, blockClass()], { releases: { rook: '1.19.10' } })).toEqual([
    {
      object: 'block',
      property: 'provisioner',
      message: 'StorageClass block is for driver rook-ceph.rbd.csi.ceph.com, the site runs none',
      fix: 'Use the name of a Driver, which begins with the namespace of the operator',
    },
  ]);
});
