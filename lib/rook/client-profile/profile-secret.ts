import type { SecretRef } from '../../core/secret-ref';

/** A Secret with a user for the drivers: its keys are `userID` and `userKey`. */
export interface ProfileSecret {
  /** The Secret. */
  readonly secret: SecretRef;

  /** Its namespace. */
  readonly namespace: string;
}
