/** One Kubernetes object as the engine sees it: plain JSON and where it came from, never a construct. */
export interface Document {
  /** The object, as it would be applied. */
  readonly object: any;

  /** The construct path, or the file, that the object came from. */
  readonly origin: string;

  /**
   * The stage the object is applied in, one of the values of `Phase`.
   *
   * @default - derived from the object's kind
   */
  readonly phase?: string;
}
