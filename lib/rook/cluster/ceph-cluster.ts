import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { Site } from '../../site/site';
import type { BlockPoolOptions } from '../block/block-pool-options';
import { BlockSnapshotClass } from '../block/block-snapshot-class';
import type { BlockSnapshotClassOptions } from '../block/block-snapshot-class-options';
import { CephBlockPool } from '../block/ceph-block-pool';
import type { Redundancy } from '../pool/redundancy';
import { clusterNamespaceAccess } from '../rbac/cluster-namespace';
import type { CephClusterOptions } from './ceph-cluster-options';
import type { ICephOperator } from './ceph-operator';
import { clusterSpec } from './spec/cluster';

const BRAND = new Brand<CephCluster>('CephCluster');

/** What a Ceph cluster is made of. */
export interface CephClusterProps extends CephClusterOptions {
  /** The operator that looks after it. */
  readonly operator: ICephOperator;

  /**
   * The name of the CephCluster.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A Ceph cluster in a namespace of its own, with the permissions that its daemons and its operator need there. */
export class CephCluster extends Construct {
  /** Whether the value is a Ceph cluster, also one of another copy of this package. */
  public static isCephCluster(value: any): boolean {
    return BRAND.has(value);
  }

  /** The operator that looks after it. */
  public readonly operator: ICephOperator;

  /** The name of the CephCluster. */
  public readonly name: string;

  /** The namespace of its daemons, its pools and its Secrets; also what the CSI drivers know it by. */
  public readonly namespace: string;

  /**
   * Adds a cluster to the site of the scope.
   *
   * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
   */
  public constructor(scope: Construct, id: string, props: CephClusterProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const site = Site.siteOf(this);
    this.operator = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addCluster()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.namespace = requireName(props.namespace ?? this.name, 'namespace', this);
    clusterNamespaceAccess(this, this.namespace, props.operator.operatorNamespace, {
      hostNetwork: props.network?._isHost,
      monitoring: props.monitoring?.enabled,
      serviceExports: props.network?._exportsServices,
    });
    new Manifest(this, 'cluster', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephCluster',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.CLUSTERS,
      body: { spec: clusterSpec(props, { scope: this, namespace: this.namespace, image: site._image('ceph') }) },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a pool for block volumes.
   *
   * @throws when the name cannot be one, or when numbers of copies or chunks are too small
   */
  public addBlockPool(name: string, redundancy: Redundancy, options: BlockPoolOptions = {}): CephBlockPool {
    return new CephBlockPool(this, name, { ...options, cluster: this, redundancy });
  }

  /**
   * Adds a class for snapshots of block volumes.
   *
   * @throws when the name cannot be one
   */
  public addBlockSnapshotClass(name: string, options: BlockSnapshotClassOptions = {}): BlockSnapshotClass {
    return new BlockSnapshotClass(this, name, { ...options, cluster: this });
  }
}
