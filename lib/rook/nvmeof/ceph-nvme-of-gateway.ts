import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { daemonId } from '../../core/daemon-id';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephBlockPool } from '../block/ceph-block-pool';
import type { CephCluster } from '../cluster/ceph-cluster';
import { whole } from '../numbers';
import type { NvmeOfGatewayOptions } from './nvme-of-gateway-options';
import { nvmeOfGatewaySpec } from './nvme-of-gateway-spec';
import { NvmeOfStorageClass } from './nvme-of-storage-class';
import type { NvmeOfStorageClassOptions } from './nvme-of-storage-class-options';

const BRAND = new Brand<CephNvmeOfGateway>('CephNvmeOfGateway');

/** What NVMe-oF gateways are made of. */
export interface CephNvmeOfGatewayProps extends NvmeOfGatewayOptions {
  /** The cluster that they belong to. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephNVMeOFGateway.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * Gateways that serve block volumes of a Ceph cluster over NVMe-oF, to pods and to machines outside of the Kubernetes cluster.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Block-Storage-RBD/nvme-of/
 */
export class CephNvmeOfGateway extends Construct {
  /** Whether the value is such gateways, also those of another copy of this package. */
  public static isCephNvmeOfGateway(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that they belong to. */
  public readonly cluster: CephCluster;

  /** The pool that keeps what the gateways know of their volumes. */
  public readonly pool: CephBlockPool;

  /** The name of the CephNVMeOFGateway. */
  public readonly name: string;

  /** The name of the Service of each gateway, which is also the name that the gateway goes by. */
  public readonly serviceNames: string[];

  /** The port that volumes are read and written through. */
  public readonly ioPort: number;

  /** The port that volumes are made and removed through. */
  public readonly gatewayPort: number;

  /**
   * Adds gateways to the site of the scope.
   *
   * @throws when the name cannot be one, the pool is of another cluster, or a number is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: CephNvmeOfGatewayProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addNvmeOfGateway', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the gateways, or use its addNvmeOfGateway()',
    }, this);
    this.pool = this.requirePool(props);
    this.name = requireName(props.name ?? id, 'name', this);
    const instances = whole(props.instances, 1, Infinity, 'instances', this) ?? 2;
    this.serviceNames = Array.from({ length: instances }, (_, index) => `rook-ceph-nvmeof-${this.name}-${daemonId(index)}`);
    this.ioPort = props.ports?.io ?? 4420;
    this.gatewayPort = props.ports?.gateway ?? 5500;
    new Manifest(this, 'gateway', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephNVMeOFGateway',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: { spec: nvmeOfGatewaySpec(this.name, instances, props, this) },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a storage class whose volumes are images that these gateways serve.
   *
   * @throws when the name cannot be one, a pool does not fit, a NQN is none, or parameters are set twice
   */
  public addStorageClass(name: string, options: NvmeOfStorageClassOptions = {}): NvmeOfStorageClass {
    return new NvmeOfStorageClass(this, partId(this, 'storage-class', name), { ...options, name, gateway: this });
  }

  private requirePool({ cluster, pool }: CephNvmeOfGatewayProps): CephBlockPool {
    requireNeighbour(pool, 'poolName', { where: 'pool', kind: 'a block pool', fix: 'Pass a rook.CephBlockPool of the same cluster' }, this);
    if (pool.cluster === cluster) return pool;
    throw refusal({
      where: 'pool',
      what: `the pool ${pool.poolName} belongs to the cluster ${pool.cluster.namespace}`,
      why: `The gateways look for it in the cluster ${cluster.namespace}`,
      fix: 'Pass a pool of the same cluster',
    }, this);
  }
}
