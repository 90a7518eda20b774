/** The version of Vault's engine for keys and values. */
export enum VaultKvVersion {
  /** Without versions of values. */
  V1 = 'v1',
  /** With versions of values. */
  V2 = 'v2',
}
