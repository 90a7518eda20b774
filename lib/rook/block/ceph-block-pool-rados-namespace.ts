import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partClusterId } from '../../core/part-cluster-id';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import { BlockGroupReplicationClass } from '../addons/block-group-replication-class';
import type { BlockGroupReplicationClassOptions } from '../addons/block-group-replication-class-options';
import { scheduleInterval } from '../pool/schedule-interval';
import { BlockGroupSnapshotClass } from './block-group-snapshot-class';
import type { BlockGroupSnapshotClassOptions } from './block-group-snapshot-class-options';
import { BlockSnapshotClass } from './block-snapshot-class';
import type { BlockSnapshotClassOptions } from './block-snapshot-class-options';
import { BlockStorageClass } from './block-storage-class';
import type { BlockStorageClassOptions } from './block-storage-class-options';
import type { CephBlockPool } from './ceph-block-pool';
import type { RadosNamespaceOptions } from './rados-namespace-options';

const BRAND = new Brand<CephBlockPoolRadosNamespace>('CephBlockPoolRadosNamespace');

/** What a rados namespace is made of. */
export interface CephBlockPoolRadosNamespaceProps extends RadosNamespaceOptions {
  /** The pool that it is a part of. */
  readonly pool: CephBlockPool;

  /**
   * The name of the object.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A part of a block pool whose images are kept apart from those of others, with an id of its own for the CSI drivers.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Block-Storage/ceph-block-pool-rados-namespace-crd/
 */
export class CephBlockPoolRadosNamespace extends Construct {
  /** The name of the part that holds what is in no namespace. */
  public static readonly IMPLICIT = '<implicit>';

  /** Whether the value is a rados namespace, also one of another copy of this package. */
  public static isCephBlockPoolRadosNamespace(value: any): boolean {
    return BRAND.has(value);
  }

  /** The pool that it is a part of. */
  public readonly pool: CephBlockPool;

  /** The name of the CephBlockPoolRadosNamespace. */
  public readonly name: string;

  /** The id by which the CSI drivers know it. */
  public readonly clusterId: string;

  /**
   * Adds a rados namespace to the site of the scope.
   *
   * @throws when the name cannot be one, or when the pool is one of Ceph's own or erasure coded
   */
  public constructor(scope: Construct, id: string, props: CephBlockPoolRadosNamespaceProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { cluster, name: pool } = this.pool = this.requirePool(props?.pool);
    this.name = requireName(props.name ?? id, 'name', this);
    const cephName = props.cephName ?? this.name;
    const { mirroring } = props;
    const inCeph = cephName === CephBlockPoolRadosNamespace.IMPLICIT ? '' : cephName;
    this.clusterId = props.clusterId ?? partClusterId(cluster.namespace, pool, 'block', inCeph);
    new Manifest(this, 'namespace', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephBlockPoolRadosNamespace',
      name: this.name,
      namespace: cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          name: props.cephName,
          blockPoolName: pool,
          clusterID: this.clusterId,
          mirroring: mirroring && {
            mode: mirroring.mode,
            remoteNamespace: mirroring.remoteNamespace,
            snapshotSchedules: mirroring.snapshotSchedules?.map(({ interval, startTime }, index) => ({
              interval: scheduleInterval(interval, `mirroring.snapshotSchedules[${index}].interval`, this), startTime,
            })),
          },
        },
      },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a storage class whose volumes are images of this namespace.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public addStorageClass(name: string, options: BlockStorageClassOptions = {}): BlockStorageClass {
    return new BlockStorageClass(this, partId(this, 'storage-class', name), { ...options, name, pool: this.pool, radosNamespace: this });
  }

  /**
   * Adds a class for snapshots of this namespace's volumes.
   *
   * @throws when the name cannot be one
   */
  public addSnapshotClass(name: string, options: BlockSnapshotClassOptions = {}): BlockSnapshotClass {
    return new BlockSnapshotClass(this, partId(this, 'snapshot-class', name), { ...options, name, cluster: this.pool.cluster, radosNamespace: this });
  }

  /**
   * Adds a class for snapshots of groups of this namespace's volumes.
   *
   * @throws when the name cannot be one
   */
  public addGroupSnapshotClass(name: string, options: BlockGroupSnapshotClassOptions = {}): BlockGroupSnapshotClass {
    return new BlockGroupSnapshotClass(this, partId(this, 'group-snapshot-class', name), { ...options, name, pool: this.pool, radosNamespace: this });
  }

  /**
   * Adds a class for groups of this namespace's volumes that are replicated together. CSI-Addons has to be there.
   *
   * @throws when the name cannot be one
   */
  public addGroupReplicationClass(name: string, options: BlockGroupReplicationClassOptions = {}): BlockGroupReplicationClass {
    return new BlockGroupReplicationClass(this, partId(this, 'group-replication-class', name), { ...options, name, pool: this.pool, radosNamespace: this });
  }

  /** Rook looks for the pool under the name of its object, and images have no place in pools that keep chunks only. */
  private requirePool(given: CephBlockPool): CephBlockPool {
    const pool = requireNeighbour(given, 'poolName', {
      where: 'pool', kind: 'a block pool', fix: 'Pass the rook.CephBlockPool that holds the namespace, or use its addRadosNamespace()',
    }, this);
    if (pool.poolName !== pool.name) {
      throw refusal({
        where: 'pool',
        what: `${pool.name} holds the settings of Ceph's own pool ${pool.poolName}`,
        why: `Rook would look for a pool named ${pool.name}, which is not there`,
        fix: 'Add the namespace to a pool for block volumes',
      }, this);
    }
    if (!pool.isErasureCoded) return pool;
    throw refusal({
      where: 'pool',
      what: `the pool ${pool.name} is erasure coded`,
      why: 'Ceph keeps the list of a namespace and the metadata of its images in replicated pools only',
      fix: `Add the namespace to a replicated pool, and pass it as radosNamespace to a class of ${pool.name}`,
    }, this);
  }
}
