import { csiSecrets } from '../block/csi-secrets';
import { classParameters } from '../class-parameters';
import type { FilesystemStorageClass, FilesystemStorageClassProps } from './filesystem-storage-class';

/**
 * The parameters of a class for volumes in a filesystem, all of them texts.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/deploy/examples/csi/cephfs/storageclass.yaml
 * @see https://github.com/ceph/ceph-csi/blob/v3.17.0/docs/cephfs/deploy.md
 */
export function filesystemParameters(props: FilesystemStorageClassProps, scope: FilesystemStorageClass): Record<string, string> {
  const { filesystem, subVolumeGroup, pool, encryption, backingSnapshot } = props;
  const { namespace } = filesystem.cluster;
  return classParameters({
    clusterID: subVolumeGroup?.clusterId ?? namespace,
    fsName: filesystem.name,
    pool: pool && filesystem._dataPoolName(pool, 'pool', scope),
    mounter: props.mounter,
    kernelMountOptions: joined(props.kernelMountOptions),
    fuseMountOptions: joined(props.fuseMountOptions),
    encrypted: encryption && 'true',
    encryptionKMSID: encryption?.kmsId,
    backingSnapshot: backingSnapshot === undefined ? undefined : String(backingSnapshot),
    volumeNamePrefix: props.volumeNamePrefix,
    ...csiSecrets('rook-csi-cephfs', namespace),
  }, props.parameters, scope);
}

/** The driver refuses an option that is there and empty. */
function joined(options: string[] | undefined): string | undefined {
  return options?.join(',') || undefined;
}
