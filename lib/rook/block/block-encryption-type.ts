/** The layer that encrypts a volume. */
export enum BlockEncryptionType {
  /** The block device, by LUKS. */
  BLOCK = 'block',
  /** The file system, by fscrypt. */
  FILE = 'file',
}
