import { ExistingObject, rook, Site, StorageApp } from 'rookery';

/** An object store named `store` in the cluster `ceph-ssd`. */
export function siteWithStore(objectBuckets?: rook.ObjectBucketOptions): { site: Site; operator: rook.Operator; store: rook.CephObjectStore } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  const operator = new rook.Operator(site, 'rook', { objectBuckets });
  const ceph = operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() });
  const pools = { metadataPool: rook.ObjectPool.of(rook.Redundancy.replicated(3)), dataPool: rook.ObjectPool.of(rook.Redundancy.replicated(3)) };
  return { site, operator, store: ceph.addObjectStore('store', pools) };
}
