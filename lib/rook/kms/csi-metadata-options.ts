import type { SecretRef } from '../../core/secret-ref';

/** Keys beside the volumes, encrypted with a passphrase. */
export interface CsiMetadataOptions {
  /**
   * The Secret with the passphrase under the key `encryptionPassphrase`.
   *
   * @default - the Secrets of the storage class, which need that key; those that Rook makes have none
   */
  readonly passphrase?: SecretRef;

  /**
   * The namespace of that Secret.
   *
   * @default - the namespace of the claim
   */
  readonly passphraseNamespace?: string;
}
