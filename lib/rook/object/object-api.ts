/** What clients of an object store can use. */
export enum ObjectApi {
  /** Amazon's S3. */
  S3 = 's3',
  /** Web pages out of buckets. */
  S3_WEBSITE = 's3website',
  /** OpenStack's Swift. */
  SWIFT = 'swift',
  /** Swift's own way to sign in. */
  SWIFT_AUTH = 'swift_auth',
  /** Ceph's own, which Rook needs for users and buckets. */
  ADMIN = 'admin',
  /** Keys that are good for a while. */
  STS = 'sts',
  /** Users, roles and policies. */
  IAM = 'iam',
  /** Topics that tell of events. */
  NOTIFICATIONS = 'notifications',
}
