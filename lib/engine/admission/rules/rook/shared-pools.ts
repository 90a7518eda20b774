import type { Document } from '../../../document';
import { dig, fields, items, spec, text } from '../read';

/** Where a store or a zone names a pool that is there already. */
export interface SharedPool {
  readonly path: string;
  readonly name: string;
  /** Whether indexes and the like go there, which erasure coding cannot keep. */
  readonly keepsIndexes: boolean;
}

/** The pools that a store or a zone shares with others. */
export function* sharedPoolsOf(document: Document): Iterable<SharedPool> {
  const shared = fields(spec(document).sharedPools);
  const at = 'spec.sharedPools';
  yield* named(`${at}.metadataPoolName`, shared.metadataPoolName, true);
  yield* named(`${at}.dataPoolName`, shared.dataPoolName, false);
  for (const [index, placement] of items(shared.poolPlacements).entries()) {
    const place = `${at}.poolPlacements[${index}]`;
    yield* named(`${place}.metadataPoolName`, dig(placement, 'metadataPoolName'), true);
    yield* named(`${place}.dataPoolName`, dig(placement, 'dataPoolName'), false);
    yield* named(`${place}.dataNonECPoolName`, dig(placement, 'dataNonECPoolName'), true);
    for (const [each, storageClass] of items(dig(placement, 'storageClasses')).entries()) {
      yield* named(`${place}.storageClasses[${each}].dataPoolName`, dig(storageClass, 'dataPoolName'), false);
    }
  }
}

function* named(path: string, name: unknown, keepsIndexes: boolean): Iterable<SharedPool> {
  if (text(name)) yield { path, name: text(name)!, keepsIndexes };
}
