/** The user who may do everything in an account. */
export interface AccountRootUserOptions {
  /**
   * Whether Rook leaves it to others to make the user.
   *
   * @default false
   */
  readonly skipCreate?: boolean;

  /**
   * The name that is shown to people, as policies can hold it: letters, digits and `_+=,.@-`.
   *
   * @default - root- and the name of the account
   */
  readonly displayName?: string;
}
