import { rook, Site, Size, StorageApp } from 'rookery';
import { objectOf } from '../../../../support/objects';
import type { Case } from '../subject';

type ClusterOptions = Partial<rook.CephClusterOptions> & { readonly encrypted?: boolean };

/** A Ceph cluster that rookery makes. */
export function cluster(options: ClusterOptions = {}): any {
  return objectOf(made(options).site, 'CephCluster', 'sample');
}

/** A block pool that rookery makes. */
export function blockPool(redundancy: rook.Redundancy, options: rook.BlockPoolOptions = {}): any {
  const { ceph, site } = made({});
  ceph.addBlockPool('sample', redundancy, options);
  return objectOf(site, 'CephBlockPool', 'sample');
}

/** An object by itself. */
export function alone(object: any, ...others: readonly any[]): Case {
  return { object, others };
}

function made({ encrypted, ...options }: ClusterOptions): { site: Site; ceph: rook.CephCluster } {
  const site = new Site(new StorageApp({ quiet: true }), 'validators');
  const ceph = new rook.Operator(site, 'rook').addCluster('sample', {
    mons: rook.Mons.onHost(),
    osds: [rook.OsdSet.onPvc('set1', { storageClass: { storageClassName: 'local' }, count: 3, size: Size.tebi(1), encrypted })],
    ...options,
  });
  return { site, ceph };
}
