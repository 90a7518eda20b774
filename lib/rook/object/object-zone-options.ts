import type { ObjectPoolsOptions } from './object-pools-options';

/** A zone. */
export interface ObjectZoneOptions extends ObjectPoolsOptions {
  /**
   * The addresses by which other zones reach this one, with scheme and port; needed unless they reach the service of its store.
   *
   * @default - the service
   */
  readonly customEndpoints?: string[];

  /**
   * Whether pools and data stay in Ceph when the object is deleted.
   *
   * @default true
   */
  readonly preservePoolsOnDelete?: boolean;

  /**
   * A JSON merge patch over the finished CephObjectZone, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
