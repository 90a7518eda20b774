/** Objects by their keys; what is given holds all at once. */
export interface BucketKeyFilter {
  /**
   * What keys begin with.
   *
   * @default - anything
   */
  readonly prefix?: string;

  /**
   * What keys end with.
   *
   * @default - anything
   */
  readonly suffix?: string;

  /**
   * A regular expression that keys match.
   *
   * @default - anything
   */
  readonly regex?: string;
}
