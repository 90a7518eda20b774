import { Duration, rook, SecretRef } from 'rookery';
import { chunks, copies, filePools, untyped } from './place';
import type { Mistakes } from './place';

const pool = rook.FilesystemPool.of;

export const FILES: Mistakes = {
  CephFilesystem: [
    {
      what: 'chunks for the first data',
      program: ({ ceph }) => ceph.addFilesystem('files', { metadataPool: pool(copies()), dataPools: [pool(chunks())] }),
      rule: 'rook/filesystem-pool-erasure-coded',
      said: 'CephFilesystem ceph-ssd/files keeps its data first of all in an erasure-coded pool',
    },
    {
      what: 'two pools of one name',
      program: ({ ceph }) => ceph.addFilesystem('files', { metadataPool: pool(copies()), dataPools: [pool(copies(), { name: 'data' }), pool(copies(), { name: 'data' })] }),
      rule: 'rook/filesystem-pools-repeat',
      said: 'CephFilesystem ceph-ssd/files has more than one pool "data"',
    },
    {
      what: 'no server',
      program: ({ ceph }) => ceph.addFilesystem('files', { ...filePools(), metadataServer: { activeCount: 0 } }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files: metadataServer.activeCount: 0 is not a whole number from 1 to 50. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 to 50.',
    },
    {
      what: 'a class over a pool that it has not',
      program: ({ filesystem }) => filesystem.addStorageClass('class', { pool: pool(copies()) }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files/storage-class.class: pool: it is no data pool of the filesystem files. '
        + 'Ceph lays files out in pools of their own filesystem only. Keep the rook.FilesystemPool in a constant, and pass it both in '
        + 'dataPools and here.',
    },
    {
      what: 'a name that is none',
      program: ({ ceph }) => ceph.addFilesystem('my_files', filePools()),
      said: 'tokyo/rook/ceph-ssd/filesystem.my_files: name: "my_files" cannot be a name: it has characters or ends that DNS-1123 does not '
        + 'allow. The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
  ],
  CephFilesystemSubVolumeGroup: [
    {
      what: 'a filesystem that there is not',
      program: ({ filesystem }) => filesystem.addSubVolumeGroup('group', { overrides: { spec: { filesystemName: 'other' } } }),
      rule: 'rook/subvolume-group-misplaced',
      said: 'CephFilesystemSubVolumeGroup ceph-ssd/files-group belongs to file system other, and namespace ceph-ssd has no CephFilesystem of '
        + 'that name',
    },
    {
      what: 'an empty name',
      program: ({ filesystem }) => filesystem.addSubVolumeGroup(''),
      said: 'tokyo/rook/ceph-ssd/filesystem.files: id: "" cannot be an id or a name. Paths of constructs and names of objects are made of it. '
        + 'Give a text of lower-case letters, digits and "-".',
    },
    {
      what: 'one ID for two',
      program: ({ filesystem }) => ['a', 'b'].forEach((name) => filesystem.addSubVolumeGroup(name, { clusterId: 'tenant' })),
      rule: 'rook/cluster-id-twice',
      said: 'CephFilesystemSubVolumeGroup ceph-ssd/files-b has the clusterID tenant of CephFilesystemSubVolumeGroup ceph-ssd/files-a',
    },
    {
      what: 'a pool of another filesystem',
      program: ({ filesystem }) => filesystem.addSubVolumeGroup('group', { dataPool: pool(copies()) }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files/sub-volume-group.group: dataPool: it is no data pool of the filesystem files. '
        + 'Ceph lays files out in pools of their own filesystem only. Keep the rook.FilesystemPool in a constant, and pass it both in '
        + 'dataPools and here.',
    },
    {
      what: 'pinning by chance above one',
      program: ({ filesystem }) => filesystem.addSubVolumeGroup('group', { pinning: rook.SubVolumeGroupPinning.random(2) }),
      rule: 'schema/out-of-range',
      said: '2 is above 1',
    },
    {
      what: 'a quota that is no size',
      program: ({ filesystem }) => filesystem.addSubVolumeGroup('group', { quota: untyped('10 GB') }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files/sub-volume-group.group: quota: "10 GB" is not a size. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Write for example Size.gibi(10) or Size.of("1536Mi").',
    },
  ],
  CephFilesystemMirror: [
    {
      what: 'two in one cluster',
      program: ({ ceph }) => ['a', 'b'].forEach((name) => ceph.addFilesystemMirror(name)),
      rule: 'rook/filesystem-mirror-twice',
      said: 'CephFilesystemMirror ceph-ssd/b runs beside CephFilesystemMirror ceph-ssd/a',
    },
    {
      what: 'a mirrored filesystem and no daemon',
      program: ({ ceph }) => ceph.addFilesystem('files', { ...filePools(), mirroring: { enabled: true, peers: [SecretRef.named('peer')] } }),
      rule: 'rook/filesystem-mirror-missing',
      said: 'CephFilesystem ceph-ssd/files has a peer, and namespace ceph-ssd has no CephFilesystemMirror',
    },
    {
      what: 'snapshots that are kept for no period',
      program: ({ ceph }) => ceph.addFilesystem('files', { ...filePools(), mirroring: { snapshotRetention: [{ path: '/' }] } }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files: mirroring.snapshotRetention[0]: it says of no period how many snapshots are kept. '
        + 'Ceph refuses it, and Rook passes over that. Write for example { path, hourly: 24, daily: 7 }.',
    },
    {
      what: 'snapshots of a path that is none',
      program: ({ ceph }) => ceph.addFilesystem('files', { ...filePools(), mirroring: { snapshotSchedules: [{ path: 'volumes', interval: Duration.hours(1) }] } }),
      said: 'tokyo/rook/ceph-ssd/filesystem.files: mirroring.snapshotSchedules[0].path: "volumes" is not a path from the root of the '
        + 'filesystem. Ceph takes snapshots of the directory with exactly that path. Begin with a slash, for example "/" or "/volumes/csi".',
    },
    {
      what: 'a cluster that is none',
      program: (at) => new rook.CephFilesystemMirror(at.ceph, 'mirror', { cluster: untyped(at.operator) }),
      said: 'tokyo/rook/ceph-ssd/mirror: cluster: an object of another kind is not a Ceph cluster. '
        + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
        + 'Pass the rook.CephCluster of the filesystems, or use its addFilesystemMirror().',
    },
  ],
  CephNFS: [
    {
      what: 'no server',
      program: ({ ceph }) => ceph.addNfs('nfs', { activeCount: 0 }),
      said: 'tokyo/rook/ceph-ssd/nfs.nfs: activeCount: 0 is not a whole number from 1 up. It is refused or passed over where it is used. '
        + 'Give a whole number from 1 up.',
    },
    {
      what: 'a port that is none',
      program: ({ ceph }) => ceph.addNfs('nfs', { port: 70000 }),
      said: 'tokyo/rook/ceph-ssd/nfs.nfs: port: 70000 is not a whole number from 1 to 65535. It is refused or passed over where it is used. '
        + 'Give a whole number from 1 to 65535.',
    },
    {
      what: 'a mgr that cannot make exports',
      program: (at) => at.cluster('ceph', { mgr: { modules: [rook.MgrModule.disabled('nfs')] } }).addNfs('nfs'),
      rule: 'rook/nfs-module-off',
      said: 'CephNFS ceph/nfs needs the mgr module nfs, which CephCluster ceph/ceph turns off',
    },
    {
      what: 'a class for a filesystem of another cluster',
      program: (at) => at.ceph.addNfs('nfs').addStorageClass('nfs', { filesystem: at.cluster('other').addFilesystem('files', filePools()) }),
      said: 'tokyo/rook/ceph-ssd/nfs.nfs/storage-class.nfs: filesystem: the filesystem files belongs to the cluster other. '
        + 'The servers nfs can export filesystems of their own cluster, ceph-ssd, only. Pass a filesystem of the same cluster.',
    },
    {
      what: 'a class without its driver',
      program: (at) => at.ceph.addNfs('nfs').addStorageClass('nfs', { filesystem: at.filesystem }),
      rule: 'rook/class-driver-unknown',
      said: 'StorageClass nfs is for driver rook-ceph.nfs.csi.ceph.com, the site runs rook-ceph.rbd.csi.ceph.com, '
        + 'rook-ceph.cephfs.csi.ceph.com',
    },
    {
      what: 'a name that is none',
      program: ({ ceph }) => ceph.addNfs('NFS'),
      said: 'tokyo/rook/ceph-ssd/nfs.NFS: name: "NFS" cannot be a name: it has characters or ends that DNS-1123 does not allow. '
        + 'The API server refuses it, or names that are derived from it. '
        + 'Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.',
    },
  ],
};
