import type { SecretKey } from './secret-key';

/** A pair of keys for S3. */
export interface ObjectUserKey {
  /** The access key, which is the name of the pair. */
  readonly accessKey: SecretKey;

  /** The secret key. */
  readonly secretKey: SecretKey;
}
