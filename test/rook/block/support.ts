import { ExistingObject, rook, Site, StorageApp } from 'rookery';

/** A cluster named `ceph-ssd`, for tests of what it holds. */
export function siteWithCluster(): { site: Site; ceph: rook.CephCluster; other: rook.CephCluster } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  const operator = new rook.Operator(site, 'rook');
  const mons = rook.Mons.onHost();
  return { site, ceph: operator.addCluster('ceph-ssd', { mons }), other: operator.addCluster('ceph-hdd', { mons }) };
}
