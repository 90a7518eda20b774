import type { PoolOptions } from '../pool/pool-options';
import type { Redundancy } from '../pool/redundancy';

/** The settings of the pools that an object store or a zone makes for itself. */
export class ObjectPool {
  /** Pools with that redundancy. */
  public static of(redundancy: Redundancy, options: PoolOptions = {}): ObjectPool {
    return new ObjectPool(redundancy, { ...options });
  }

  private constructor(
    /** What keeps their data when disks fail. */
    public readonly redundancy: Redundancy,
    /** @internal */
    public readonly _options: PoolOptions,
  ) {}
}
