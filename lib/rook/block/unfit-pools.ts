import type { CephBlockPool } from './ceph-block-pool';

/** Why images cannot have their data in the one pool and their metadata in the other, `undefined` where they can. */
export function unfit(pool: CephBlockPool, metadataPool?: CephBlockPool): { what: string; why: string; fix: string } | undefined {
  if (pool.isErasureCoded && metadataPool === undefined) {
    return {
      what: `the pool ${pool.poolName} is erasure coded and there is no pool for metadata`,
      why: 'Ceph keeps the metadata of images in replicated pools only, and no volume could be made',
      fix: 'Pass a replicated pool of the same cluster as metadataPool',
    };
  }
  if (metadataPool === undefined) return undefined;
  if (!pool.isErasureCoded || metadataPool.isErasureCoded) {
    return {
      what: `${pool.poolName} and ${metadataPool.poolName} are not an erasure-coded pool and a replicated one`,
      why: 'Images have their metadata in a replicated pool, and a second pool only if that one is erasure coded',
      fix: 'Add the class to the erasure-coded pool and pass the replicated one as metadataPool',
    };
  }
  if (metadataPool.cluster === pool.cluster) return undefined;
  return {
    what: `the pool ${metadataPool.poolName} belongs to the cluster ${metadataPool.cluster.namespace}`,
    why: `The driver looks for it in the cluster ${pool.cluster.namespace}`,
    fix: 'Pass a replicated pool of the same cluster',
  };
}
