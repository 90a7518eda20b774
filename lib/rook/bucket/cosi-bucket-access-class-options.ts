import type { CephObjectStoreUser } from '../object/ceph-object-store-user';

/** A class for access to buckets that COSI makes; the driver makes a user with a key for each. */
export interface CosiBucketAccessClassOptions {
  /** The user that the driver acts as, in the store of the buckets; it needs every capability for `users` and `buckets`. */
  readonly user: CephObjectStoreUser;

  /**
   * Further parameters; those that this class writes itself are refused.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
