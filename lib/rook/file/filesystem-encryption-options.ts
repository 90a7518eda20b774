/** Encryption of the files of each volume, by fscrypt, with a key of its own; only the kernel can mount such volumes. */
export interface FilesystemEncryptionOptions {
  /** The entry of the drivers' configuration of key management. */
  readonly kmsId: string;
}
