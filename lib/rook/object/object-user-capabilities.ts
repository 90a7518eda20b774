import type { ObjectUserCapability } from './object-user-capability';

/**
 * What a user may do as an administrator of an object store.
 *
 * @see https://docs.ceph.com/en/latest/radosgw/admin/#add-or-remove-admin-capabilities
 */
export interface ObjectUserCapabilities {
  /**
   * Users, their keys and quotas.
   *
   * @default - nothing
   */
  readonly users?: ObjectUserCapability;

  /**
   * Buckets of all users.
   *
   * @default - nothing
   */
  readonly buckets?: ObjectUserCapability;

  /**
   * What the store knows of users, buckets and their instances.
   *
   * @default - nothing
   */
  readonly metadata?: ObjectUserCapability;

  /**
   * Records of what users did.
   *
   * @default - nothing
   */
  readonly usage?: ObjectUserCapability;

  /**
   * Zones, zone groups and realms.
   *
   * @default - nothing
   */
  readonly zone?: ObjectUserCapability;

  /**
   * Roles of users.
   *
   * @default - nothing
   */
  readonly roles?: ObjectUserCapability;

  /**
   * What the store says of itself.
   *
   * @default - nothing
   */
  readonly info?: ObjectUserCapability;

  /**
   * The gateways' cache.
   *
   * @default - nothing
   */
  readonly amzCache?: ObjectUserCapability;

  /**
   * Logs of changes in buckets.
   *
   * @default - nothing
   */
  readonly biLog?: ObjectUserCapability;

  /**
   * Logs of changes in metadata.
   *
   * @default - nothing
   */
  readonly mdLog?: ObjectUserCapability;

  /**
   * Logs of changes in data.
   *
   * @default - nothing
   */
  readonly dataLog?: ObjectUserCapability;

  /**
   * Policies of users.
   *
   * @default - nothing
   */
  readonly userPolicy?: ObjectUserCapability;

  /**
   * Others who know users, by OpenID Connect.
   *
   * @default - nothing
   */
  readonly oidcProvider?: ObjectUserCapability;

  /**
   * Limits for the number of requests.
   *
   * @default - nothing
   */
  readonly rateLimit?: ObjectUserCapability;
}
