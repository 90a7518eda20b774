import { Construct } from 'constructs';
import { classAnnotations, DEFAULT_GROUP_SNAPSHOT_CLASS } from '../../core/default-class';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { BlockGroupSnapshotClassOptions } from './block-group-snapshot-class-options';
import type { CephBlockPool } from './ceph-block-pool';
import type { CephBlockPoolRadosNamespace } from './ceph-block-pool-rados-namespace';
import { clusterIdOf } from './cluster-id-of';

/** What a class for snapshots of groups of block volumes is made of. */
export interface BlockGroupSnapshotClassProps extends BlockGroupSnapshotClassOptions {
  /** The pool that keeps the groups; their volumes may be in others of the same cluster. */
  readonly pool: CephBlockPool;

  /**
   * The rados namespace of the volumes, one of the pool.
   *
   * @default - none
   */
  readonly radosNamespace?: CephBlockPoolRadosNamespace;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A class for snapshots of several block volumes at one moment; the site needs the CRDs and the controller of group snapshots, and the
 * driver has to take them: `snapshotPolicy: SnapshotPolicy.VOLUME_GROUP_SNAPSHOT`.
 */
export class BlockGroupSnapshotClass extends Construct {
  /** The name of the VolumeGroupSnapshotClass object. */
  public readonly groupSnapshotClassName: string;

  /**
   * Adds a class for group snapshots to the site of the scope.
   *
   * @throws when the name cannot be one, or the rados namespace belongs to another pool
   */
  public constructor(scope: Construct, id: string, props: BlockGroupSnapshotClassProps) {
    super(scope, requireId(scope, id));
    const { cluster, poolName } = requireNeighbour(props?.pool, 'poolName', {
      where: 'pool', kind: 'a block pool', fix: 'Pass the rook.CephBlockPool of the volumes, or use its addGroupSnapshotClass()',
    }, this);
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
        driver: cluster.operator.rbdDriverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: {
          'clusterID': clusterIdOf(props.pool, props.radosNamespace, this),
          'pool': poolName,
          ...(props.groupNamePrefix === undefined ? {} : { volumeGroupNamePrefix: props.groupNamePrefix }),
          'csi.storage.k8s.io/group-snapshotter-secret-name': 'rook-csi-rbd-provisioner',
          'csi.storage.k8s.io/group-snapshotter-secret-namespace': cluster.namespace,
        },
      },
    });
  }
}
