import type { IConstruct } from 'constructs';
import { requireObject } from '../../core/require-object';
import { defined } from '../defined';
import { poolSpec } from '../pool/pool-spec';
import type { FilesystemPool } from './filesystem-pool';

/** The pool of the metadata. */
export function metadataPoolSpec(pool: FilesystemPool, scope: IConstruct): object {
  return namedPool(pool, scope, 'metadataPool');
}

/**
 * A data pool as Go writes it: what is false or zero is left out, other settings are there even if they are empty.
 *
 * The list has one owner. If Rook wrote an entry in another way when it adds its finalizer, the list would be the operator's.
 */
export function dataPoolSpec(pool: FilesystemPool, scope: IConstruct, where: string): object {
  const { replicated, erasureCoded, quotas, ...others } = namedPool(pool, scope, where);
  return {
    ...others,
    application: '',
    replicated: { size: 0, ...written(replicated) },
    erasureCoded: { dataChunks: 0, codingChunks: 0, ...written(erasureCoded) },
    mirroring: {},
    quotas: defined({ ...quotas }),
    statusCheck: { mirror: {} },
  };
}

interface PoolSpec {
  readonly replicated?: object;
  readonly erasureCoded?: object;
  readonly quotas?: object;
}

function namedPool(pool: FilesystemPool, scope: IConstruct, where: string): PoolSpec {
  requireObject(pool, '_settings', { where, kind: 'a pool of a filesystem', fix: 'Write rook.FilesystemPool.of(rook.Redundancy.replicated(3))' }, scope);
  requireObject(pool.redundancy, '_spec', { where: `${where}.redundancy`, kind: 'a redundancy', fix: 'Write for example rook.Redundancy.replicated(3)' }, scope);
  return { name: pool._settings.name || undefined, ...poolSpec(pool.redundancy, pool._settings, scope, `${where}.`) } as PoolSpec;
}

function written(settings: object | undefined): object {
  return Object.fromEntries(Object.entries(settings ?? {}).filter(([, value]) => value !== undefined && value !== false && value !== 0));
}
