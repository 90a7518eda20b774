import type { FilesystemPool } from './filesystem-pool';

/** What the names of a filesystem's pools depend on. */
export interface PoolNaming {
  readonly filesystem: string;
  readonly preservePoolNames: boolean;
}

/**
 * The name that a pool of a filesystem has in Ceph.
 *
 * @param otherwise what it is called when it has no name of its own
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/file/filesystem.go
 */
export function cephPoolName({ _settings: { name } }: FilesystemPool, otherwise: string, { filesystem, preservePoolNames }: PoolNaming): string {
  return name && preservePoolNames ? name : `${filesystem}-${name || otherwise}`;
}
