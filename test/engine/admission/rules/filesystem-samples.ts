import { object } from './samples';

/** A pool of copies. */
export const COPIES = { replicated: { size: 3 } };
/** A pool of chunks. */
export const CHUNKS = { erasureCoded: { dataChunks: 2, codingChunks: 1 } };

/** A CephFilesystem that breaks no rule by itself. */
export function filesystem(spec: object = {}, name = 'files', namespace = 'rook-ceph'): any {
  return object('ceph.rook.io/v1', 'CephFilesystem', name, namespace, {
    spec: { metadataPool: COPIES, dataPools: [{ name: 'fast', ...COPIES }, { name: 'bulk', ...CHUNKS }], metadataServer: { activeCount: 1, activeStandby: true }, ...spec },
  });
}

/** A subvolume group of it. */
export function subVolumeGroup(spec: object = {}, name = 'team-a', namespace = 'rook-ceph'): any {
  return object('ceph.rook.io/v1', 'CephFilesystemSubVolumeGroup', name, namespace, { spec: { filesystemName: 'files', clusterID: 'team-a', ...spec } });
}

/** The parameters that name a Secret for a step. */
function secret(step: string, name: string): Record<string, string> {
  return { [`csi.storage.k8s.io/${step}-secret-name`]: name, [`csi.storage.k8s.io/${step}-secret-namespace`]: 'rook-ceph' };
}

/** A storage class for volumes in it, with all that the driver needs. */
export function fileClass(parameters: object = {}, name = 'shared'): any {
  return object('storage.k8s.io/v1', 'StorageClass', name, undefined, {
    provisioner: 'rook-ceph.cephfs.csi.ceph.com',
    parameters: {
      clusterID: 'rook-ceph',
      fsName: 'files',
      ...secret('provisioner', 'rook-csi-cephfs-provisioner'),
      ...secret('node-stage', 'rook-csi-cephfs-node'),
      ...parameters,
    },
  });
}

/** A class for snapshots of several of its volumes. */
export function groupSnapshotClass(parameters: object = {}, name = 'groups'): any {
  return object('groupsnapshot.storage.k8s.io/v1beta2', 'VolumeGroupSnapshotClass', name, undefined, {
    driver: 'rook-ceph.cephfs.csi.ceph.com',
    deletionPolicy: 'Delete',
    parameters: { clusterID: 'rook-ceph', fsName: 'files', ...secret('group-snapshotter', 'rook-csi-cephfs-provisioner'), ...parameters },
  });
}
