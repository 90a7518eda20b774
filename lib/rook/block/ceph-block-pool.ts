import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { requireNeighbour } from '../../site/require-neighbour';
import { BlockGroupReplicationClass } from '../addons/block-group-replication-class';
import type { BlockGroupReplicationClassOptions } from '../addons/block-group-replication-class-options';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { Redundancy } from '../pool/redundancy';
import { BlockGroupSnapshotClass } from './block-group-snapshot-class';
import type { BlockGroupSnapshotClassOptions } from './block-group-snapshot-class-options';
import type { BlockPoolOptions } from './block-pool-options';
import { blockPoolSpec } from './block-pool-spec';
import { BlockStorageClass } from './block-storage-class';
import type { BlockStorageClassOptions } from './block-storage-class-options';
import { CephBlockPoolRadosNamespace } from './ceph-block-pool-rados-namespace';
import type { RadosNamespaceOptions } from './rados-namespace-options';

const BRAND = new Brand<CephBlockPool>('CephBlockPool');

/** What a block pool is made of. */
export interface CephBlockPoolProps extends BlockPoolOptions {
  /** The cluster that the pool belongs to. */
  readonly cluster: CephCluster;

  /** What keeps its data when disks fail. */
  readonly redundancy: Redundancy;

  /**
   * The name of the object, and of the pool unless it is a builtin one.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A pool of a Ceph cluster for block volumes.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Block-Storage/ceph-block-pool-crd/
 */
export class CephBlockPool extends Construct {
  /** Whether the value is a block pool, also one of another copy of this package. */
  public static isCephBlockPool(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that the pool belongs to. */
  public readonly cluster: CephCluster;

  /** The name of the CephBlockPool. */
  public readonly name: string;

  /** The name that the pool has in Ceph. */
  public readonly poolName: string;

  /** Whether data is kept in chunks, so that images need a second pool for their metadata. */
  public readonly isErasureCoded: boolean;

  /**
   * Adds a pool to the site of the scope.
   *
   * @throws when the name cannot be one, or when numbers of copies or chunks are too small
   */
  public constructor(scope: Construct, id: string, props: CephBlockPoolProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that holds the pool, or use its addBlockPool()',
    }, this);
    requireObject(props.redundancy, '_spec', {
      where: 'redundancy', kind: 'a redundancy', fix: 'Write for example rook.Redundancy.replicated(3)',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.poolName = props.builtin ?? this.name;
    this.isErasureCoded = props.redundancy.isErasureCoded;
    new Manifest(this, 'pool', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephBlockPool',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: { spec: blockPoolSpec(props, this) },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a storage class whose volumes are images of this pool.
   *
   * @throws when the name cannot be one, when an erasure-coded pool has no pool for metadata, or when parameters are set twice
   */
  public addStorageClass(name: string, options: BlockStorageClassOptions = {}): BlockStorageClass {
    return new BlockStorageClass(this, partId(this, 'storage-class', name), { ...options, name, pool: this });
  }

  /**
   * Adds a part of this pool whose images are kept apart from those of others.
   *
   * @throws when the name cannot be one, or when the pool is one of Ceph's own or erasure coded
   */
  public addRadosNamespace(name: string, options: RadosNamespaceOptions = {}): CephBlockPoolRadosNamespace {
    return new CephBlockPoolRadosNamespace(this, partId(this, 'rados-namespace', name), { ...options, name, pool: this });
  }

  /**
   * Adds a class for snapshots of groups of volumes, which are kept in this pool.
   *
   * @throws when the name cannot be one
   */
  public addGroupSnapshotClass(name: string, options: BlockGroupSnapshotClassOptions = {}): BlockGroupSnapshotClass {
    return new BlockGroupSnapshotClass(this, partId(this, 'group-snapshot-class', name), { ...options, name, pool: this });
  }

  /**
   * Adds a class for groups of volumes that are replicated together; the groups are kept in this pool. CSI-Addons has to be there.
   *
   * @throws when the name cannot be one
   */
  public addGroupReplicationClass(name: string, options: BlockGroupReplicationClassOptions = {}): BlockGroupReplicationClass {
    return new BlockGroupReplicationClass(this, partId(this, 'group-replication-class', name), { ...options, name, pool: this });
  }
}
