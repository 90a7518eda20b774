/** A server that is told of events. */
export interface HttpEndpointOptions {
  /** Its address, with `http://` or `https://`. */
  readonly uri: string;

  /**
   * Whether its certificate is not verified.
   *
   * @default false
   */
  readonly disableVerifySsl?: boolean;

  /**
   * Whether requests have the headers of CloudEvents.
   *
   * @default false
   */
  readonly sendCloudEvents?: boolean;
}
