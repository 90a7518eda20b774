import { rook, Site, StorageApp } from 'rookery';
import { objectOf } from '../support/objects';

test('everything that a cluster serves may have one name, also that of the cluster and of parts of it', () => {
  for (const name of ['ceph', 'cluster', 'dashboard', 'pool', 'class']) {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const ceph = new rook.Operator(site, 'rook').addCluster('ceph', { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.all()) });
    const redundancy = rook.Redundancy.replicated(3);
    const pool = ceph.addBlockPool(name, redundancy);
    pool.addStorageClass(name);
    pool.addRadosNamespace(name).addSnapshotClass(`${name}-of-namespace`);
    pool.addGroupSnapshotClass(name);
    pool.addGroupReplicationClass(name);
    ceph.addBlockSnapshotClass(name);
    ceph.addBlockReplicationClass(name);
    ceph.addNetworkFenceClass(name);
    ceph.addRbdMirror(name);
    ceph.addClient(name, { caps: { mon: 'profile rbd' } });
    const files = rook.FilesystemPool.of(redundancy);
    ceph.addFilesystem(name, { metadataPool: files, dataPools: [files] }).addSubVolumeGroup(name);
    ceph.addFilesystemMirror(name);
    ceph.addNfs(name);
    ceph.addNvmeOfGateway(name, { pool });
    ceph.addObjectStore(name, { metadataPool: rook.ObjectPool.of(redundancy), dataPool: rook.ObjectPool.of(redundancy) }).addUser(name);
    ceph.addObjectRealm(name).addZoneGroup(name).addZone(name, {});
    expect(objectOf(site, 'CephBlockPool', name).metadata.namespace).toBe('ceph');
    expect(objectOf(site, 'CephFilesystemSubVolumeGroup', `${name}-${name}`).spec.name).toBe(name);
  }
});
