import type { HealthCheckOptions } from '../cluster/health-check-options';
import type { BuiltinPool } from '../pool/builtin-pool';
import type { MirroringOptions } from '../pool/mirroring-options';
import type { PoolOptions } from '../pool/pool-options';

/** A pool for block volumes. */
export interface BlockPoolOptions extends PoolOptions {
  /**
   * The pool of Ceph's own whose settings these are.
   *
   * @default - a pool of its own, under the name of the object
   */
  readonly builtin?: BuiltinPool;

  /**
   * The application that Ceph notes for the pool.
   *
   * @default - rbd, and for Ceph's own pools the one that they belong to
   */
  readonly application?: string;

  /**
   * Whether statistics of every image are gathered for Prometheus.
   *
   * @default false
   */
  readonly enableRbdStats?: boolean;

  /**
   * The copy in another cluster.
   *
   * @default - none
   */
  readonly mirroring?: MirroringOptions;

  /**
   * The check of the mirror's status.
   *
   * @default - every 60 seconds while mirroring is on
   */
  readonly mirrorStatusCheck?: HealthCheckOptions;

  /**
   * A JSON merge patch over the finished CephBlockPool, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
