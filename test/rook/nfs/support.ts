import { ExistingObject, rook, RookRelease, Site, StorageApp } from 'rookery';

const COPIES = rook.Redundancy.replicated(3);

/** A cluster named `ceph-ssd` with a filesystem, and another one, whose operator runs the driver for NFS. */
export function siteWithFilesystem(release = RookRelease.V1_20) {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')], releases: { rook: release } });
  const operator = new rook.Operator(site, 'rook', { csi: { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.cephFs(), rook.CsiDriver.nfs()] } });
  const mons = rook.Mons.onHost();
  const ceph = operator.addCluster('ceph-ssd', { mons });
  const fast = rook.FilesystemPool.of(COPIES, { name: 'fast' });
  const filesystem = ceph.addFilesystem('files', { metadataPool: rook.FilesystemPool.of(COPIES), dataPools: [fast] });
  const other = operator.addCluster('ceph-hdd', { mons })
    .addFilesystem('files', { metadataPool: rook.FilesystemPool.of(COPIES), dataPools: [rook.FilesystemPool.of(COPIES)] });
  return { site, ceph, filesystem, fast, other };
}
