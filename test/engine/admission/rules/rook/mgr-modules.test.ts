import { mgrModules } from '../../../../../lib/engine/admission/rules/rook/mgr-modules';
import { cluster, verdicts } from '../samples';

test('modules that Rook switches elsewhere, or that crash', () => {
  expect(verdicts(mgrModules,
    [cluster({ mgr: { modules: [{ name: 'dashboard', enabled: true }, { name: 'rook', enabled: true }, { enabled: true }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mgr.modules[0].name',
      message: 'CephCluster rook-ceph/ceph lists mgr module dashboard',
      fix: 'Remove the entry and use spec.dashboard.enabled',
    },
    {
      object: 'ceph',
      property: 'spec.mgr.modules[1].name',
      message: 'CephCluster rook-ceph/ceph enables mgr module rook, which Rook keeps off on Ceph 20.2.4 because it crashes the mgr',
      fix: 'Remove the entry from mgr.modules',
    },
    {
      object: 'ceph',
      property: 'spec.mgr.modules[2].name',
      message: 'Module 3 of CephCluster rook-ceph/ceph has no name',
      fix: 'Name the module or remove the entry',
    },
  ]);
});

test('silent: a module of its own, and module rook on an older Ceph', () => {
  expect(verdicts(mgrModules,
    [cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v19.2.6' }, mgr: { modules: [{ name: 'nfs', enabled: true }, { name: 'rook', enabled: true }] } })])).toEqual([]);
});
