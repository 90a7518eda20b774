import { Construct } from 'constructs';
import { classAnnotations, DEFAULT_GROUP_SNAPSHOT_CLASS } from '../../core/default-class';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephFilesystem } from './ceph-filesystem';
import type { CephFilesystemSubVolumeGroup } from './ceph-filesystem-sub-volume-group';
import type { FilesystemGroupSnapshotClassOptions } from './filesystem-group-snapshot-class-options';
import { requireGroupOf } from './require-group-of';

/** What a class for snapshots of several volumes is made of. */
export interface FilesystemGroupSnapshotClassProps extends FilesystemGroupSnapshotClassOptions {
  /** The filesystem of the volumes. */
  readonly filesystem: CephFilesystem;

  /**
   * The subvolume group of the volumes.
   *
   * @default - the one named csi, which Rook makes in every filesystem
   */
  readonly subVolumeGroup?: CephFilesystemSubVolumeGroup;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A class for snapshots of several volumes of a filesystem at one moment.
 *
 * The CephFS driver needs `SnapshotPolicy.VOLUME_GROUP_SNAPSHOT`, and the site the CRDs of such snapshots and a controller in which
 * they are switched on.
 */
export class FilesystemGroupSnapshotClass extends Construct {
  /** The name of the VolumeGroupSnapshotClass object. */
  public readonly groupSnapshotClassName: string;

  /**
   * Adds a class for snapshots of groups to the site of the scope.
   *
   * @throws when the name cannot be one, or the group is none of the filesystem
   */
  public constructor(scope: Construct, id: string, props: FilesystemGroupSnapshotClassProps) {
    super(scope, requireId(scope, id));
    const { cluster, name } = requireNeighbour(props?.filesystem, 'addGroupSnapshotClass', {
      where: 'filesystem', kind: 'a shared filesystem', fix: 'Pass the rook.CephFilesystem of the volumes, or use its addGroupSnapshotClass()',
    }, this);
    const group = requireGroupOf(props.filesystem, props.subVolumeGroup, this);
    this.groupSnapshotClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      // The oldest version that the sidecar of the drivers speaks.
      apiVersion: 'groupsnapshot.storage.k8s.io/v1beta2',
      kind: 'VolumeGroupSnapshotClass',
      name: this.groupSnapshotClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_GROUP_SNAPSHOT_CLASS, props),
      body: {
        driver: cluster.operator.cephFsDriverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: {
          'clusterID': group?.clusterId ?? cluster.namespace,
          'fsName': name,
          ...(props.groupNamePrefix === undefined ? {} : { volumeGroupNamePrefix: props.groupNamePrefix }),
          'csi.storage.k8s.io/group-snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
          'csi.storage.k8s.io/group-snapshotter-secret-namespace': cluster.namespace,
        },
      },
    });
  }
}
