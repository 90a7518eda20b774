import { Construct } from 'constructs';
import { classAnnotations, DEFAULT_SNAPSHOT_CLASS } from '../../core/default-class';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { BlockSnapshotClassOptions } from './block-snapshot-class-options';
import type { CephBlockPoolRadosNamespace } from './ceph-block-pool-rados-namespace';

/** What a class for snapshots of block volumes is made of. */
export interface BlockSnapshotClassProps extends BlockSnapshotClassOptions {
  /** The cluster that holds the volumes. */
  readonly cluster: CephCluster;

  /**
   * The rados namespace of the volumes.
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

/** A class for snapshots of a cluster's block volumes; the site needs the CRDs and the controller of volume snapshots. */
export class BlockSnapshotClass extends Construct {
  /** The name of the VolumeSnapshotClass object. */
  public readonly snapshotClassName: string;

  /**
   * Adds a snapshot class to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: BlockSnapshotClassProps) {
    super(scope, requireId(scope, id));
    const { namespace, operator } = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the volumes, or use its addBlockSnapshotClass()',
    }, this);
    this.snapshotClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      name: this.snapshotClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_SNAPSHOT_CLASS, props),
      body: {
        driver: operator.rbdDriverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: {
          'clusterID': props.radosNamespace?.clusterId ?? namespace,
          ...(props.snapshotNamePrefix === undefined ? {} : { snapshotNamePrefix: props.snapshotNamePrefix }),
          'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-rbd-provisioner',
          'csi.storage.k8s.io/snapshotter-secret-namespace': namespace,
        },
      },
    });
  }
}
