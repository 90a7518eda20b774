import type { Size } from '../../core/size';
import type { CephBucketNotification } from '../object/ceph-bucket-notification';
import type { CephObjectStoreUser } from '../object/ceph-object-store-user';

/** A claim of a bucket; all but quotas and names need the operator's `allowedConfigFields`. */
export interface ObjectBucketClaimOptions {
  /** The namespace of the claim, and of the ConfigMap and the Secret of its name with the address of the bucket and the keys to it. */
  readonly namespace: string;

  /**
   * The name of the bucket, which no other bucket of the store may have.
   *
   * @default - made of `generateBucketName`
   */
  readonly bucketName?: string;

  /**
   * What the name of the bucket begins with; the rest is random.
   *
   * @default - the name of the claim, unless there is a `bucketName` or the class has one
   */
  readonly generateBucketName?: string;

  /**
   * The most objects that the user of the claim may keep.
   *
   * @default - no limit
   */
  readonly maxObjects?: number;

  /**
   * The most bytes that the user of the claim may keep.
   *
   * @default - no limit
   */
  readonly maxSize?: Size;

  /**
   * The most objects in the bucket, whoever they are of.
   *
   * @default - no limit
   */
  readonly bucketMaxObjects?: number;

  /**
   * The most bytes in the bucket, whoever they are of.
   *
   * @default - no limit
   */
  readonly bucketMaxSize?: Size;

  /**
   * Who may do what in the bucket, as in S3, in the place of any policy that it has.
   *
   * @default - the user of the claim may do everything
   */
  readonly bucketPolicy?: { readonly [key: string]: any };

  /**
   * When objects of the bucket are removed, as in S3; `Rules` are written in the order of their `ID`, which Rook expects.
   *
   * @default - never
   */
  readonly bucketLifecycle?: { readonly [key: string]: any };

  /**
   * The user of the store that the bucket belongs to; quotas of the claim's own user then mean nothing.
   *
   * @default - a user that is made for the claim
   */
  readonly bucketOwner?: CephObjectStoreUser;

  /**
   * Notifications of what happens in the bucket, of the namespace of the claim.
   *
   * @default - none
   */
  readonly notifications?: CephBucketNotification[];

  /**
   * Further settings; those that there is an option for are refused.
   *
   * @default - none
   */
  readonly additionalConfig?: { readonly [name: string]: string };

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished ObjectBucketClaim, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
