import type { AdvertiseEndpointOptions } from './advertise-endpoint-options';

/** The names by which clients reach an object store; once there is one, requests by any other are refused. */
export interface ObjectHostingOptions {
  /**
   * Further names, without wildcards; those of the service, of `advertiseEndpoint` and of the zone's endpoints are added by Rook.
   *
   * @default - none
   */
  readonly dnsNames?: string[];

  /**
   * The address that users and bucket claims are told.
   *
   * @default - the service
   */
  readonly advertiseEndpoint?: AdvertiseEndpointOptions;
}
