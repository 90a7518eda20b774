import { Construct } from 'constructs';
import { classAnnotations, DEFAULT_SNAPSHOT_CLASS } from '../../core/default-class';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { CephFilesystemSubVolumeGroup } from './ceph-filesystem-sub-volume-group';
import type { FilesystemSnapshotClassOptions } from './filesystem-snapshot-class-options';

/** What a class for snapshots of volumes in shared filesystems is made of. */
export interface FilesystemSnapshotClassProps extends FilesystemSnapshotClassOptions {
  /** The cluster that holds the volumes. */
  readonly cluster: CephCluster;

  /**
   * The subvolume group of the volumes, which the driver takes for a cluster of its own.
   *
   * @default - the one named csi, in all filesystems of the cluster
   */
  readonly subVolumeGroup?: CephFilesystemSubVolumeGroup;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A class for snapshots of volumes in shared filesystems; the site needs the CRDs and the controller of volume snapshots. */
export class FilesystemSnapshotClass extends Construct {
  /** The name of the VolumeSnapshotClass object. */
  public readonly snapshotClassName: string;

  /**
   * Adds a snapshot class to the site of the scope.
   *
   * @throws when the name cannot be one, or the group is of another cluster
   */
  public constructor(scope: Construct, id: string, props: FilesystemSnapshotClassProps) {
    super(scope, requireId(scope, id));
    const { namespace, operator } = requireNeighbour(props?.cluster, 'addFilesystem', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the volumes, or use its addFilesystemSnapshotClass()',
    }, this);
    const group = props.subVolumeGroup;
    if (group !== undefined && group.filesystem.cluster !== props.cluster) {
      throw refusal({
        where: 'subVolumeGroup',
        what: `${group.groupName} belongs to the cluster ${group.filesystem.cluster.namespace}`,
        why: `The Secrets would be those of the cluster ${namespace}`,
        fix: 'Pass a group of the same cluster',
      }, this);
    }
    this.snapshotClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      name: this.snapshotClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_SNAPSHOT_CLASS, props),
      body: {
        driver: operator.cephFsDriverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: {
          'clusterID': group?.clusterId ?? namespace,
          ...(props.snapshotNamePrefix === undefined ? {} : { snapshotNamePrefix: props.snapshotNamePrefix }),
          'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
          'csi.storage.k8s.io/snapshotter-secret-namespace': namespace,
        },
      },
    });
  }
}
