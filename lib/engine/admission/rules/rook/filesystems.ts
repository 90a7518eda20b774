import type { Document } from '../../../document';
import { count, dig, items, nameOf, spec, text } from '../read';

/** The kind of shared filesystems. */
export const FILESYSTEM = 'ceph.rook.io/CephFilesystem';

/** A pool of a filesystem with the name that Rook gives it in Ceph. */
export interface FilesystemPool {
  readonly path: string;
  /** Its own name; empty where it has none. */
  readonly name: string;
  readonly cephName: string;
}

/** The pools of the data of a filesystem. */
export function dataPools(filesystem: Document): FilesystemPool[] {
  return items(spec(filesystem).dataPools).map((pool, index) => named(filesystem, pool, `spec.dataPools[${index}]`, `data${index}`));
}

/** All pools of a filesystem, that of the metadata first. */
export function poolsOfFilesystem(filesystem: Document): FilesystemPool[] {
  return [named(filesystem, spec(filesystem).metadataPool, 'spec.metadataPool', 'metadata'), ...dataPools(filesystem)];
}

/** How many metadata servers Rook runs for a filesystem. */
export function serverCount(filesystem: Document): number {
  const servers = spec(filesystem).metadataServer;
  return (count(dig(servers, 'activeCount')) ?? 1) * (dig(servers, 'activeStandby') === true ? 2 : 1);
}

function named(filesystem: Document, pool: unknown, path: string, otherwise: string): FilesystemPool {
  const name = text(dig(pool, 'name')) ?? '';
  const kept = name !== '' && spec(filesystem).preservePoolNames === true;
  return { path, name, cephName: kept ? name : `${nameOf(filesystem)}-${name || otherwise}` };
}
