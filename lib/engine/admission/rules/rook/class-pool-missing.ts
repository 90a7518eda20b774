import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { namespaceOf, text, title } from '../read';
import { clusterIn, isConnectionOnly } from './cluster';
import { keepsImages, namespaceOfClusterId, parametersOf } from './csi-classes';
import { cephPoolName } from './pools';

const BLOCK_POOL = 'ceph.rook.io/CephBlockPool';

/** The block pools by namespace and the name they have in Ceph. */
export const blockPools: (world: World) => ReadonlyMap<string, Document> = perWorld((world) => new Map(
  world.ofKind(BLOCK_POOL).map((pool) => [`${namespaceOf(pool)}/${cephPoolName(pool)}`, pool]),
));

/** A block storage class on a pool that nobody makes. */
export const classPoolMissing: Rule = {
  id: 'rook/class-pool-missing',
  severity: Severity.ERROR,
  why: 'The driver cannot make images in a pool that does not exist, and every claim of the class stays Pending',
  fix: 'Name a CephBlockPool in the namespace of the cluster, or declare the pool with `existing` on the site',
  evidence: 'ceph/ceph-csi docs/deploy-rbd.md (pool, dataPool)',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    if (!keepsImages(document)) return;
    const parameters = parametersOf(document);
    const namespace = namespaceOfClusterId(world, text(parameters.clusterID) ?? '');
    const cluster = namespace === undefined ? undefined : clusterIn(world, namespace);
    if (namespace === undefined || !cluster || isConnectionOnly(cluster)) return;
    if (!text(parameters.pool) && !text(parameters.topologyConstrainedPools)) {
      yield { document, property: 'parameters.pool', message: `${title(document)} names no pool` };
    }
    for (const field of ['pool', 'dataPool']) {
      const name = text(parameters[field]);
      if (!name || blockPools(world).has(`${namespace}/${name}`) || world.isExternal(BLOCK_POOL, namespace, name)) continue;
      yield { document, property: `parameters.${field}`, message: `${title(document)} uses pool ${name}, and namespace ${namespace} has no CephBlockPool of that name` };
    }
  },
};
