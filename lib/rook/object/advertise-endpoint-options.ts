/** An address of an object store. */
export interface AdvertiseEndpointOptions {
  /** The name, without scheme, port and wildcard. */
  readonly dnsName: string;

  /** The port. */
  readonly port: number;

  /** Whether it is reached with TLS. */
  readonly useTls: boolean;
}
