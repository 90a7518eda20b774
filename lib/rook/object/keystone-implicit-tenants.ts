/** Which users of Keystone get tenants of their own. */
export enum KeystoneImplicitTenants {
  /** All. */
  ALL = 'true',
  /** None. */
  NONE = 'false',
  /** Those that come by Swift. */
  SWIFT = 'swift',
  /** Those that come by S3. */
  S3 = 's3',
}
