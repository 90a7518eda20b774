import { classNfsServer } from '../../../../../lib/engine/admission/rules/rook/class-nfs-server';
import { cluster, driver, verdicts } from '../samples';
import { nfs, nfsClass } from './nfs-samples';

test('a misspelt NFS', () => {
  expect(verdicts(classNfsServer, [cluster(), nfs(), nfsClass({ nfsCluster: 'share' })])).toEqual([
    {
      object: 'files',
      property: 'parameters.nfsCluster',
      message: 'StorageClass files uses NFS share, and namespace rook-ceph has no CephNFS of that name',
      fix: 'Use one of the cluster: shares',
    },
  ]);
});

test('no server, and none of that name', () => {
  expect(verdicts(classNfsServer, [cluster(), nfsClass({ nfsCluster: undefined, server: '' }), nfsClass({ server: 'rook-ceph-nfs-share-a' })]).map(({ message }) => message)).toEqual([
    'StorageClass files names no nfsCluster',
    'StorageClass files names no server',
    'StorageClass files uses NFS shares, and namespace rook-ceph has no CephNFS of that name',
    'StorageClass files mounts from rook-ceph-nfs-share-a, and namespace rook-ceph has no CephNFS share',
  ]);
});

test('one server too few', () => {
  expect(verdicts(classNfsServer, [cluster(), nfs(), nfsClass({ server: 'rook-ceph-nfs-shares-b.rook-ceph.svc' })]).map(({ message }) => message)).toEqual([
    'StorageClass files mounts from rook-ceph-nfs-shares-b.rook-ceph.svc, CephNFS rook-ceph/shares has 1 servers',
  ]);
});

test('a short name where the driver is in another namespace', () => {
  const ceph = [cluster({}, 'ceph'), nfs({}, 'shares', 'ceph')];
  expect(verdicts(classNfsServer, [...ceph, driver('rook-ceph.nfs.csi.ceph.com'), nfsClass({ clusterID: 'ceph' })])).toEqual([
    {
      object: 'files',
      property: 'parameters.server',
      message: 'StorageClass files mounts from rook-ceph-nfs-shares-a, and the driver looks for it in its own namespace, rook-ceph; the servers are in ceph',
      fix: 'Write rook-ceph-nfs-shares-a.ceph.svc',
    },
  ]);
  expect(verdicts(classNfsServer, [...ceph, nfsClass({ clusterID: 'ceph', server: 'rook-ceph-nfs-shares-a.rook-ceph.svc' })])).toMatchObject([
    { message: 'StorageClass files mounts from rook-ceph-nfs-shares-a.rook-ceph.svc, which is in another namespace; the servers are in ceph' },
  ]);
});

test('silent: servers that are there, load balancers, clusters elsewhere, other classes', () => {
  expect(verdicts(classNfsServer, [
    cluster(), nfs(), nfsClass(), nfsClass({ server: 'rook-ceph-nfs-shares-a.rook-ceph.svc.cluster.local' }), nfsClass({ server: '192.0.2.7' }),
    nfsClass({ clusterID: 'elsewhere', nfsCluster: 'other' }), nfsClass({}, { provisioner: 'nfs.csi.k8s.io' }),
  ])).toEqual([]);
  expect(verdicts(classNfsServer, [cluster({ external: { enable: true } }), nfsClass()])).toEqual([]);
  const external = [{ apiVersion: 'ceph.rook.io/v1', kind: 'CephNFS', name: 'shares', namespace: 'rook-ceph' }];
  expect(verdicts(classNfsServer, [cluster(), nfsClass()], { external })).toEqual([]);
});
