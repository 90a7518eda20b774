/** A setting that an ObjectBucketClaim may carry in `additionalConfig`. */
export enum BucketConfigField {
  /** Quota of objects of the claim's user. */
  MAX_OBJECTS = 'maxObjects',
  /** Quota of bytes of the claim's user. */
  MAX_SIZE = 'maxSize',
  /** Quota of objects of the bucket. */
  BUCKET_MAX_OBJECTS = 'bucketMaxObjects',
  /** Quota of bytes of the bucket. */
  BUCKET_MAX_SIZE = 'bucketMaxSize',
  /** Access policy of the bucket, which may open it to others. */
  BUCKET_POLICY = 'bucketPolicy',
  /** Rules that expire objects. */
  BUCKET_LIFECYCLE = 'bucketLifecycle',
  /** The user that the bucket belongs to, which may be one of somebody else. */
  BUCKET_OWNER = 'bucketOwner',
}
