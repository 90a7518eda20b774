import type { CephObjectStoreAccount } from './ceph-object-store-account';
import type { ObjectUserCapabilities } from './object-user-capabilities';
import type { ObjectUserKey } from './object-user-key';
import type { ObjectUserOperation } from './object-user-operation';
import type { ObjectUserQuotaOptions } from './object-user-quota-options';

/** A user of an object store. */
export interface ObjectStoreUserOptions {
  /**
   * The name that is shown to people.
   *
   * @default - the name of the user
   */
  readonly displayName?: string;

  /**
   * The namespace of the user and of its Secret; any other than that of the store has to be among its `allowUsersInNamespaces`.
   *
   * @default - that of the store
   */
  readonly namespace?: string;

  /**
   * What the user may do as an administrator of the store.
   *
   * @default - nothing
   */
  readonly capabilities?: ObjectUserCapabilities;

  /**
   * How much the user may have.
   *
   * @default - 1000 buckets, of any size
   */
  readonly quotas?: ObjectUserQuotaOptions;

  /**
   * The kinds of operations that the user is able to do at all, whatever policies say; with none, nothing.
   *
   * @default - all
   */
  readonly opMask?: ObjectUserOperation[];

  /**
   * The keys of the user; the first one is also in the user's Secret, and any that is not listed is removed.
   *
   * @default - one that the operator makes
   */
  readonly keys?: ObjectUserKey[];

  /**
   * The account that the user, and what the user makes, belongs to; it cannot be changed.
   *
   * @default - none
   */
  readonly account?: CephObjectStoreAccount;

  /**
   * A JSON merge patch over the finished CephObjectStoreUser, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
