import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephBucketNotification } from '../object/ceph-bucket-notification';
import { bucketConfig } from './bucket-config';
import type { BucketStorageClass } from './bucket-storage-class';
import type { ObjectBucketClaimOptions } from './object-bucket-claim-options';

const BRAND = new Brand<ObjectBucketClaim>('ObjectBucketClaim');

/** What a claim of a bucket is made of. */
export interface ObjectBucketClaimProps extends ObjectBucketClaimOptions {
  /** The class of the bucket. */
  readonly bucketClass: BucketStorageClass;

  /**
   * The name of the claim.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A claim of a bucket, or of access to one.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Object-Storage-RGW/ceph-object-bucket-claim/
 */
export class ObjectBucketClaim extends Construct {
  /** Whether the value is such a claim, also one of another copy of this package. */
  public static isObjectBucketClaim(value: any): boolean {
    return BRAND.has(value);
  }

  /** The class of the bucket. */
  public readonly bucketClass: BucketStorageClass;

  /** The name of the claim. */
  public readonly name: string;

  /** The namespace of the claim. */
  public readonly namespace: string;

  /** The ConfigMap that the operator makes, with `BUCKET_HOST`, `BUCKET_PORT`, `BUCKET_NAME` and more. */
  public readonly configMapName: string;

  /** The Secret that the operator makes, with `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`. */
  public readonly secret: SecretRef;

  /**
   * Adds a claim to the site of the scope.
   *
   * @throws when the name or the namespace cannot be one, a number is out of its bounds, or a setting is given twice
   */
  public constructor(scope: Construct, id: string, props: ObjectBucketClaimProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.bucketClass = requireNeighbour(props?.bucketClass, 'bucketClassName', {
      where: 'bucketClass', kind: 'a class for buckets', fix: 'Pass the rook.BucketStorageClass of the bucket, or use its addClaim()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.namespace = requireName(props.namespace, 'namespace', this);
    this.configMapName = this.name;
    this.secret = SecretRef.named(this.name);
    const { bucketName } = props;
    const generated = bucketName === undefined && props.bucketClass.bucketName === undefined ? this.name : undefined;
    new Manifest(this, 'claim', {
      apiVersion: 'objectbucket.io/v1alpha1',
      kind: 'ObjectBucketClaim',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.WORKLOADS,
      labels: labels(props, this),
      annotations: props.annotations,
      body: {
        spec: {
          storageClassName: props.bucketClass.bucketClassName,
          bucketName,
          generateBucketName: props.generateBucketName ?? generated,
          additionalConfig: bucketConfig(props, this),
        },
      },
      overrides: props.overrides,
    });
  }
}

function labels({ labels: own, notifications = [] }: ObjectBucketClaimOptions, scope: Construct): { readonly [key: string]: string } | undefined {
  const asked = requireList(notifications, 'notifications', scope).map((notification, index): [string, string] => {
    const { label, name } = requireNeighbour<CephBucketNotification>(notification, 'label', {
      where: `notifications[${index}]`, kind: 'a notification of buckets', fix: 'Pass a rook.CephBucketNotification of the namespace of the claim',
    }, scope);
    return [label, name];
  });
  return asked.length === 0 ? own : { ...own, ...Object.fromEntries(asked) };
}
