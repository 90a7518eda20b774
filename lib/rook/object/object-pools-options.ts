import type { ObjectPool } from './object-pool';
import type { ObjectSharedPools } from './object-shared-pools';

/** Where objects are kept. */
export interface ObjectPoolsOptions {
  /**
   * Pools of its own for indexes, users and logs, which have to be replicated.
   *
   * @default - those of `sharedPools`
   */
  readonly metadataPool?: ObjectPool;

  /**
   * A pool of its own for the data.
   *
   * @default - that of `sharedPools`
   */
  readonly dataPool?: ObjectPool;

  /**
   * Pools that are there already and may be shared with others.
   *
   * @default - none
   */
  readonly sharedPools?: ObjectSharedPools;
}
