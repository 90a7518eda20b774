import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { ObjectStoreOptions } from './object-store-options';

const BRAND = new Brand<CephObjectStore>('CephObjectStore');

/** What an object store is made of. */
export interface CephObjectStoreProps extends ObjectStoreOptions {
  /** The cluster that keeps the objects. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephObjectStore.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * An object store of a Ceph cluster: its pools, and the gateways that speak S3 and Swift.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-store-crd/
 */
export class CephObjectStore extends Construct {
  /** Whether the value is an object store, also one of another copy of this package. */
  public static isCephObjectStore(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that keeps the objects. */
  public readonly cluster: CephCluster;

  /** The name of the CephObjectStore. */
  public readonly name: string;

  /** The namespace of the CephObjectStore, which is that of its cluster. */
  public readonly namespace: string;

  /** The name of the Service that leads to the gateways. */
  public readonly serviceName: string;

  /**
   * Adds an object store to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephObjectStoreProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that holds the store, or use its addObjectStore()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.namespace = props.cluster.namespace;
    this.serviceName = `rook-ceph-rgw-${this.name}`;
    new Manifest(this, 'store', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStore',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.DATA,
      body: { spec: { gateway: { instances: props.gateway?.instances ?? 2, port: props.gateway?.port ?? 80 } } },
      overrides: props.overrides,
    });
  }
}
