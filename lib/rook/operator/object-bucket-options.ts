import type { BucketConfigField } from './bucket-config-field';

/** How the operator answers ObjectBucketClaims. */
export interface ObjectBucketOptions {
  /**
   * Whether claims are answered at all (`ROOK_DISABLE_OBJECT_BUCKET_CLAIM`).
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Whether the provisioner of bucket classes is named after the namespace of the Ceph cluster, as `<namespace>.ceph.rook.io/bucket`.
   * Without it, all clusters answer to `ceph.rook.io/bucket` (`ROOK_OBC_WATCH_OPERATOR_NAMESPACE`).
   *
   * @default true, which Rook's manifests write although its code has false
   */
  readonly provisionerPerCluster?: boolean;

  /**
   * A name that takes the place of the namespace in the provisioner, shared by all clusters; bucket classes cannot follow a change
   * (`ROOK_OBC_PROVISIONER_NAME_PREFIX`).
   *
   * @default - none
   */
  readonly provisionerPrefix?: string;

  /**
   * What claims may set for themselves (`ROOK_OBC_ALLOW_ADDITIONAL_CONFIG_FIELDS`).
   *
   * @default - quotas of the claim's user: MAX_OBJECTS and MAX_SIZE
   */
  readonly allowedConfigFields?: BucketConfigField[];

  /**
   * Claims that are worked on at a time (`LIB_BUCKET_PROVISIONER_THREADS`).
   *
   * @default 1
   */
  readonly threads?: number;

  /**
   * Whether those who may view or edit a namespace may view or edit the claims in it.
   *
   * @default false
   */
  readonly aggregateRoles?: boolean;
}
