/** When alerts about probes fire; runs are counted over three periods, and over 15 minutes at least. */
export interface PieThresholds {
  /**
   * How many runs may not be late before a warning fires; one alone may be a restart of a node or the pull of an image.
   *
   * @default 2
   */
  readonly lateRuns?: number;

  /**
   * The share of late runs above which making volumes counts as broken.
   *
   * @default 0.9
   */
  readonly failingRatio?: number;

  /**
   * How many nodes may not mount late before it is the fault of the storage and not of a node.
   *
   * @default 3
   */
  readonly lateNodes?: number;
}
