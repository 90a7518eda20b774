import type { Document } from '../../../document';
import type { World } from '../../world';
import { dig, spec, text } from '../read';
import { blockPools } from './class-pool-missing';
import { clusterParts } from './cluster-parts';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';

/** The pool or rados namespace that is mirrored, its mode, and the features of the class's images. */
export interface ClassMirroring {
  readonly owner: Document;
  readonly mode: string;
  readonly features: readonly string[];
}

/** What is mirrored where a class keeps its images, and how; `undefined` where nothing is. */
export function mirroringOfClass(document: Document, world: World): ClassMirroring | undefined {
  if (cephDriver(document)?.type !== 'rbd') return undefined;
  const { clusterID, pool, imageFeatures } = parametersOf(document);
  const id = text(clusterID) ?? '';
  const part = clusterParts(world).get(id)?.[0]?.document;
  const owner = part ?? blockPools(world).get(`${namespaceOfClusterId(world, id)}/${text(pool)}`);
  const mirroring = owner && spec(owner).mirroring;
  const mode = text(dig(mirroring, 'mode'));
  if (!owner || !mode || mode === 'init-only' || (!part && dig(mirroring, 'enabled') !== true)) return undefined;
  return { owner, mode, features: (text(imageFeatures) ?? '').split(',').map((each) => each.trim()) };
}
