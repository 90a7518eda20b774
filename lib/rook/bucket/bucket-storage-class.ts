import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { BindingMode, ReclaimPolicy } from '../../core/storage-class';
import { requireNeighbour } from '../../site/require-neighbour';
import { classParameters } from '../class-parameters';
import type { CephObjectStore } from '../object/ceph-object-store';
import type { BucketStorageClassOptions } from './bucket-storage-class-options';
import { ObjectBucketClaim } from './object-bucket-claim';
import type { ObjectBucketClaimOptions } from './object-bucket-claim-options';

const BRAND = new Brand<BucketStorageClass>('BucketStorageClass');

/** What a class for buckets is made of. */
export interface BucketStorageClassProps extends BucketStorageClassOptions {
  /** The store that keeps the buckets. */
  readonly store: CephObjectStore;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A class for claims of buckets. It is a StorageClass, but none for volumes.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Object-Storage-RGW/ceph-object-bucket-claim/
 */
export class BucketStorageClass extends Construct {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isBucketStorageClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The store that keeps the buckets. */
  public readonly store: CephObjectStore;

  /** The name of the StorageClass object. */
  public readonly bucketClassName: string;

  /** The bucket, there already, that all claims get access to; without one, every claim gets its own. */
  public readonly bucketName?: string;

  /**
   * Adds a class for buckets to the site of the scope.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: BucketStorageClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.store = requireNeighbour(props?.store, 'addBucketClass', {
      where: 'store', kind: 'an object store', fix: 'Pass the rook.CephObjectStore of the buckets, or use its addBucketClass()',
    }, this);
    this.bucketClassName = requireName(props.name ?? id, 'name', this, true);
    this.bucketName = props.bucketName;
    const { name, namespace, cluster } = props.store;
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.bucketClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        provisioner: cluster.operator.bucketProvisioner(cluster.namespace),
        parameters: classParameters({
          objectStoreName: name, objectStoreNamespace: namespace, bucketName: props.bucketName,
        }, props.parameters, this),
        reclaimPolicy: props.reclaimPolicy ?? ReclaimPolicy.DELETE,
        volumeBindingMode: BindingMode.IMMEDIATE,
      },
    });
  }

  /**
   * Adds a claim of this class: a bucket of its own, or access to the one of the class.
   *
   * @throws when the name or the namespace cannot be one, a number is out of its bounds, or a setting is given twice
   */
  public addClaim(name: string, options: ObjectBucketClaimOptions): ObjectBucketClaim {
    return new ObjectBucketClaim(this, partId(this, 'claim', name), { ...options, name, bucketClass: this });
  }
}
