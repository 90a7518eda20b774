import { nfsModuleOff } from '../../../../../lib/engine/admission/rules/rook/nfs-module-off';
import { cluster, verdicts } from '../samples';
import { nfs } from './nfs-samples';

test('a cluster that turns the module off', () => {
  expect(verdicts(nfsModuleOff, [cluster({ mgr: { modules: [{ name: 'nfs', enabled: false }] } }), nfs()])).toEqual([
    {
      object: 'shares',
      property: '',
      message: 'CephNFS rook-ceph/shares needs the mgr module nfs, which CephCluster rook-ceph/ceph turns off',
      fix: 'Remove nfs from mgr.modules of the CephCluster, or set enabled: true',
    },
  ]);
});

test('silent: a cluster that says nothing of it, one that turns it on, none', () => {
  expect(verdicts(nfsModuleOff, [cluster(), nfs()])).toEqual([]);
  expect(verdicts(nfsModuleOff, [cluster({ mgr: { modules: [{ name: 'nfs', enabled: true }] } }), nfs()])).toEqual([]);
  expect(verdicts(nfsModuleOff, [nfs()])).toEqual([]);
});
