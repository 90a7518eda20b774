import type { UpgradeAction } from './upgrade-action';

/** An object that comes, goes or changes hands between two releases. */
export interface ObjectChange {
  /** Its group and version. */
  readonly apiVersion: string;

  /** Its kind. */
  readonly kind: string;

  /** Its name. */
  readonly objectName: string;

  /**
   * The namespace that it is in.
   *
   * @default - the object is not in a namespace
   */
  readonly namespace?: string;

  /** What there is to do. */
  readonly action: UpgradeAction;

  /** Why it comes, goes or changes hands. */
  readonly why: string;
}
