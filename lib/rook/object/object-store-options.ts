import type { ObjectGatewayOptions } from './object-gateway-options';

/** An object store. */
export interface ObjectStoreOptions {
  /**
   * The daemons that answer clients.
   *
   * @default - two, without TLS at port 80
   */
  readonly gateway?: ObjectGatewayOptions;

  /**
   * A JSON merge patch over the finished CephObjectStore, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
