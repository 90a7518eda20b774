import type { SecretRef } from '../../core/secret-ref';

/** A value in a Secret. */
export interface SecretKey {
  /** The Secret, in the namespace of whoever uses it. */
  readonly secret: SecretRef;

  /** The key in the Secret. */
  readonly key: string;
}
