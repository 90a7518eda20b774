import type { CompressionOptions } from './compression-options';
import type { QuotaOptions } from './quota-options';

/** What every pool has, whatever is kept in it. */
export interface PoolOptions {
  /**
   * The device class that the pool uses; where one pool names a class, all pools of the cluster should, `.mgr` among them.
   *
   * @default - disks of all classes
   */
  readonly deviceClass?: string;

  /**
   * The root of the CRUSH map that the pool uses.
   *
   * @default default
   */
  readonly crushRoot?: string;

  /**
   * Whether changes of failure domain, device class and root are carried out; they move all data of the pool.
   *
   * @default false
   */
  readonly enableCrushUpdates?: boolean;

  /**
   * Compression of the data.
   *
   * @default - none
   */
  readonly compression?: CompressionOptions;

  /**
   * How much the pool may hold.
   *
   * @default - no limit
   */
  readonly quotas?: QuotaOptions;

  /**
   * Further settings of the pool in Ceph's own words, for example `{ pg_autoscale_mode: 'on' }`.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };
}
