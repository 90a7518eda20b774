/** A realm. */
export interface ObjectRealmOptions {
  /**
   * The gateway of the first zone in the first group, which a realm of another cluster is pulled from: scheme, host and port.
   *
   * @default - the realm begins in this cluster
   */
  readonly pullEndpoint?: string;

  /**
   * Whether the realm is Ceph's default, which only one in a cluster can be.
   *
   * @default false
   */
  readonly defaultRealm?: boolean;

  /**
   * A JSON merge patch over the finished CephObjectRealm, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
