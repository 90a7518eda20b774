import type { SecretRef } from '../../core/secret-ref';
import type { KeystoneImplicitTenants } from './keystone-implicit-tenants';

/** OpenStack's Keystone. */
export interface KeystoneOptions {
  /** Its address. */
  readonly url: string;

  /** The roles of which a user needs one. */
  readonly acceptedRoles: string[];

  /** The Secret with the account of the gateway: OS_USERNAME, OS_PASSWORD, OS_PROJECT_NAME, OS_PROJECT_DOMAIN_NAME and OS_USER_DOMAIN_NAME. */
  readonly serviceUser: SecretRef;

  /**
   * Whether each new user gets a tenant of its own.
   *
   * @default - as Ceph decides
   */
  readonly implicitTenants?: KeystoneImplicitTenants;

  /**
   * The number of tokens that each gateway remembers.
   *
   * @default - 10000
   */
  readonly tokenCacheSize?: number;
}
