import type { SecretRef } from '../../core/secret-ref';

/** A setting of a gateway whose value is kept in a Secret. */
export interface GatewayConfigSecret {
  /** The Secret, in the namespace of the store. */
  readonly secret: SecretRef;

  /** The key in the Secret. */
  readonly key: string;
}
