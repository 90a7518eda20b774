/** The secret engine of Vault that holds the keys of volumes, in the words of the CSI drivers. */
export enum CsiVaultBackend {
  /** Keys and values without versions. */
  KV = 'kv',
  /** Keys and values with versions. */
  KV_V2 = 'kv-v2',
}
