import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { blockPools } from './class-pool-missing';
import { keepsImages, namespaceOfClusterId, parametersOf } from './csi-classes';
import { isErasureCoded, poolsOf } from './pools';

/** Images in an erasure-coded pool alone. */
export const classPoolErasureCoded: Rule = {
  id: 'rook/class-pool-erasure-coded',
  severity: Severity.ERROR,
  why: 'An image keeps its header in a replicated pool; in an erasure-coded pool alone it cannot be made',
  fix: 'Name a replicated pool as pool and the erasure-coded one as dataPool',
  evidence: 'rook/rook Documentation/Storage-Configuration/Block-Storage-RBD/block-storage.md (erasure coded RBD), issue 1500',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    if (!keepsImages(document)) return;
    const { clusterID, pool } = parametersOf(document);
    const named = blockPools(world).get(`${namespaceOfClusterId(world, text(clusterID) ?? '')}/${text(pool)}`);
    if (!named || !poolsOf(named).some(isErasureCoded)) return;
    yield { document, property: 'parameters.pool', message: `${title(document)} keeps its images in ${title(named)}, which is erasure coded` };
  },
};
