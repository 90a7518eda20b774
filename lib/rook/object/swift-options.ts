/** OpenStack's protocol for objects. */
export interface SwiftOptions {
  /**
   * Whether addresses hold the name of the account, as containers that everybody can read and temporary addresses need.
   *
   * @default false
   */
  readonly accountInUrl?: boolean;

  /**
   * The path below which it is spoken; with `/` there is no S3.
   *
   * @default swift
   */
  readonly urlPrefix?: string;

  /**
   * Whether clients may keep old versions of objects.
   *
   * @default false
   */
  readonly versioningEnabled?: boolean;
}
