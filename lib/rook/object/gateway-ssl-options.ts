/** What TLS may be at the gateways of a store. */
export interface GatewaySslOptions {
  /**
   * Whether OpenSSL works around faults of old clients.
   *
   * @default false
   */
  readonly defaultWorkarounds?: boolean;

  /**
   * Whether nothing is compressed.
   *
   * @default false
   */
  readonly noCompression?: boolean;

  /**
   * Whether every connection gets a new Diffie-Hellman key.
   *
   * @default false
   */
  readonly singleDiffieHellmanUse?: boolean;

  /**
   * Whether SSL 2 is on.
   *
   * @default false
   */
  readonly sslV2?: boolean;

  /**
   * Whether SSL 3 is on.
   *
   * @default false
   */
  readonly sslV3?: boolean;

  /**
   * Whether TLS 1.0 is on.
   *
   * @default false
   */
  readonly tlsV10?: boolean;

  /**
   * Whether TLS 1.1 is on.
   *
   * @default false
   */
  readonly tlsV11?: boolean;

  /**
   * Whether TLS 1.2 is on.
   *
   * @default true
   */
  readonly tlsV12?: boolean;
}
