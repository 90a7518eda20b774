import type { Redundancy } from '../pool/redundancy';
import type { FilesystemPoolOptions } from './filesystem-pool-options';

/** A pool of a filesystem, for its metadata or for data; storage classes and subvolume groups refer to it. */
export class FilesystemPool {
  /** A pool with that redundancy. */
  public static of(redundancy: Redundancy, options: FilesystemPoolOptions = {}): FilesystemPool {
    return new FilesystemPool(redundancy, { ...options });
  }

  private constructor(
    /** What keeps its data when disks fail. */
    public readonly redundancy: Redundancy,
    /** @internal */
    public readonly _settings: FilesystemPoolOptions,
  ) {}
}
