import type { AccountRootUserOptions } from './account-root-user-options';

/** An account of an object store; Rook knows them from release 1.20 on. */
export interface ObjectStoreAccountOptions {
  /**
   * The name that the account has in the store.
   *
   * @default - the name of the object
   */
  readonly accountName?: string;

  /**
   * The id of the account, `RGW` and 17 digits; it cannot be changed.
   *
   * @default - one that Rook makes
   */
  readonly accountId?: string;

  /**
   * The user who may do everything in the account.
   *
   * @default - there is one, named after the object
   */
  readonly rootUser?: AccountRootUserOptions;

  /**
   * A JSON merge patch over the finished CephObjectStoreAccount, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
