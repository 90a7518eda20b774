import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephBlockPool } from '../block/ceph-block-pool';
import type { CephBlockPoolRadosNamespace } from '../block/ceph-block-pool-rados-namespace';
import { clusterIdOf } from '../block/cluster-id-of';
import type { BlockGroupReplicationClassOptions } from './block-group-replication-class-options';
import { replicationSecret } from './replication-secret';

/** What a class for replicated groups of block volumes is made of. */
export interface BlockGroupReplicationClassProps extends BlockGroupReplicationClassOptions {
  /** The pool that keeps the groups. */
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
 * A class for groups of block volumes that are copied to another cluster together, one VolumeGroupReplication each.
 *
 * The site needs the CRDs and the controller of CSI-Addons, and the driver its sidecar: `deployCsiAddons: true`.
 */
export class BlockGroupReplicationClass extends Construct {
  /** The name of the VolumeGroupReplicationClass object. */
  public readonly groupReplicationClassName: string;

  /**
   * Adds a class for replicated groups to the site of the scope.
   *
   * @throws when the name cannot be one, or the rados namespace belongs to another pool
   */
  public constructor(scope: Construct, id: string, props: BlockGroupReplicationClassProps) {
    super(scope, requireId(scope, id));
    const { cluster, poolName } = requireNeighbour(props?.pool, 'poolName', {
      where: 'pool', kind: 'a block pool', fix: 'Pass the rook.CephBlockPool of the volumes, or use its addGroupReplicationClass()',
    }, this);
    this.groupReplicationClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'replication.storage.openshift.io/v1alpha1',
      kind: 'VolumeGroupReplicationClass',
      name: this.groupReplicationClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          provisioner: cluster.operator.rbdDriverName,
          parameters: {
            clusterID: clusterIdOf(props.pool, props.radosNamespace, this),
            pool: poolName,
            ...(props.flattenMode === undefined ? {} : { flattenMode: props.flattenMode }),
            ...replicationSecret('group-replication', cluster.namespace),
          },
        },
      },
    });
  }
}
