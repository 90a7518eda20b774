import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { classAnnotations, DEFAULT_SNAPSHOT_CLASS } from '../../core/default-class';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { NfsSnapshotClassOptions } from './nfs-snapshot-class-options';

const BRAND = new Brand<NfsSnapshotClass>('NfsSnapshotClass');

/** What a class for snapshots of volumes that are mounted over NFS is made of. */
export interface NfsSnapshotClassProps extends NfsSnapshotClassOptions {
  /** The cluster that holds the volumes. */
  readonly cluster: CephCluster;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A class for snapshots of a cluster's volumes that are mounted over NFS; the site needs the CRDs and the controller of volume snapshots. */
export class NfsSnapshotClass extends Construct {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isNfsSnapshotClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the VolumeSnapshotClass object. */
  public readonly snapshotClassName: string;

  /**
   * Adds a snapshot class to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: NfsSnapshotClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { namespace, operator } = requireNeighbour(props?.cluster, 'addNfs', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the volumes, or use its addNfsSnapshotClass()',
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
        driver: operator.nfsDriverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: {
          'clusterID': namespace,
          ...(props.snapshotNamePrefix === undefined ? {} : { snapshotNamePrefix: props.snapshotNamePrefix }),
          'csi.storage.k8s.io/snapshotter-secret-name': 'rook-csi-cephfs-provisioner',
          'csi.storage.k8s.io/snapshotter-secret-namespace': namespace,
        },
      },
    });
  }
}
