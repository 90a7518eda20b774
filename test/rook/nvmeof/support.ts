import { ExistingObject, rook, Site, StorageApp } from 'rookery';

/** A cluster named `ceph-ssd` with a pool, and a pool of another one, whose operator runs the driver for NVMe-oF. */
export function siteWithPool(): { site: Site; ceph: rook.CephCluster; pool: rook.CephBlockPool; far: rook.CephBlockPool } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  const operator = new rook.Operator(site, 'rook', { csi: { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.nvmeOf()] } });
  const mons = rook.Mons.onHost();
  const ceph = operator.addCluster('ceph-ssd', { mons });
  const pool = ceph.addBlockPool('nvmeof', rook.Redundancy.replicated(3));
  const far = operator.addCluster('ceph-hdd', { mons }).addBlockPool('far', rook.Redundancy.replicated(3));
  return { site, ceph, pool, far };
}
