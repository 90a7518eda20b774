import type { PoolOptions } from '../pool/pool-options';

/** A pool of a filesystem. */
export interface FilesystemPoolOptions extends PoolOptions {
  /**
   * The name of the pool; in Ceph it follows the name of the filesystem, as in `files-fast`, unless `preservePoolNames` is on.
   *
   * @default - `metadata`; for data pools `data` with their place in the list, as in `data0`
   */
  readonly name?: string;
}
