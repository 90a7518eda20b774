import type { BlockEncryptionType } from './block-encryption-type';

/** Encryption of each volume with a key of its own. */
export interface BlockEncryptionOptions {
  /** The entry of the drivers' configuration of key management. */
  readonly kmsId: string;

  /**
   * The layer that encrypts.
   *
   * @default BlockEncryptionType.BLOCK
   */
  readonly type?: BlockEncryptionType;
}
