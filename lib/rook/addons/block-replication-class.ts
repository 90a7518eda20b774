import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { defined } from '../defined';
import type { BlockReplicationClassOptions } from './block-replication-class-options';
import { ImageMirroring } from './image-mirroring';
import { replicationSecret } from './replication-secret';

/** What a class for replicated block volumes is made of. */
export interface BlockReplicationClassProps extends BlockReplicationClassOptions {
  /** The cluster that holds the volumes. */
  readonly cluster: CephCluster;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A class for block volumes that are copied to another cluster, one VolumeReplication each.
 *
 * The site needs the CRDs and the controller of CSI-Addons, and the driver its sidecar: `deployCsiAddons: true`.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Block-Storage-RBD/rbd-async-disaster-recovery-failover-failback/
 */
export class BlockReplicationClass extends Construct {
  /** The name of the VolumeReplicationClass object. */
  public readonly replicationClassName: string;

  /**
   * Adds a class for replicated volumes to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: BlockReplicationClassProps) {
    super(scope, requireId(scope, id));
    const { namespace, operator } = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the volumes, or use its addBlockReplicationClass()',
    }, this);
    const mirroring = requireObject(props.mirroring ?? ImageMirroring.snapshots(), '_parameters', {
      where: 'mirroring', kind: 'a way to mirror images', fix: 'Write for example rook.ImageMirroring.snapshots()',
    }, this);
    this.replicationClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'replication.storage.openshift.io/v1alpha1',
      kind: 'VolumeReplicationClass',
      name: this.replicationClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          provisioner: operator.rbdDriverName,
          parameters: {
            ...defined<string>({ ...mirroring._parameters, flattenMode: props.flattenMode }),
            ...replicationSecret('replication', namespace),
          },
        },
      },
    });
  }
}
