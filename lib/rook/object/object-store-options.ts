import type { CephObjectZone } from './ceph-object-zone';
import type { KeystoneOptions } from './keystone-options';
import type { ObjectGatewayOptions } from './object-gateway-options';
import type { ObjectHostingOptions } from './object-hosting-options';
import type { ObjectPoolsOptions } from './object-pools-options';
import type { ObjectProtocolsOptions } from './object-protocols-options';
import type { ObjectStoreHealthOptions } from './object-store-health-options';
import type { ObjectStoreSecurityOptions } from './object-store-security-options';

/** An object store: either with pools, or in a zone that has them, or one that runs elsewhere. */
export interface ObjectStoreOptions extends ObjectPoolsOptions {
  /**
   * The zone that the store belongs to, whose pools it uses.
   *
   * @default - none; the store is alone in a zone of its own
   */
  readonly zone?: CephObjectZone;

  /**
   * Whether pools and data stay in Ceph when the object is deleted.
   *
   * @default false
   */
  readonly preservePoolsOnDelete?: boolean;

  /**
   * The daemons that answer clients.
   *
   * @default - two, without TLS at port 80
   */
  readonly gateway?: ObjectGatewayOptions;

  /**
   * The protocols that clients may speak.
   *
   * @default - all
   */
  readonly protocols?: ObjectProtocolsOptions;

  /**
   * OpenStack's Keystone, which knows users and their roles.
   *
   * @default - Ceph's own users only
   */
  readonly keystone?: KeystoneOptions;

  /**
   * The names by which clients reach the store.
   *
   * @default - any name that leads to it
   */
  readonly hosting?: ObjectHostingOptions;

  /**
   * Encryption, on disks and on the wire.
   *
   * @default - no encryption on disks; TLS 1.2 and 1.3 where there is a certificate
   */
  readonly security?: ObjectStoreSecurityOptions;

  /**
   * Probes of the gateways.
   *
   * @default - Rook's own
   */
  readonly healthCheck?: ObjectStoreHealthOptions;

  /**
   * Other namespaces in which users of the store may be made; `*` stands for all.
   *
   * @default - none
   */
  readonly allowUsersInNamespaces?: string[];

  /**
   * Whether the realm of the store is Ceph's default, which only one can be; for a store in a zone, that is said at its realm.
   *
   * @default false
   */
  readonly defaultRealm?: boolean;

  /**
   * A JSON merge patch over the finished CephObjectStore, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
