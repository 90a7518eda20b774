import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireObject } from '../../core/require-object';
import type { CephBlockPool } from './ceph-block-pool';
import type { CephBlockPoolRadosNamespace } from './ceph-block-pool-rados-namespace';

/** The id by which the drivers know a pool's images: that of their rados namespace, or of the cluster for those that are in none. */
export function clusterIdOf(pool: CephBlockPool, radosNamespace: CephBlockPoolRadosNamespace | undefined, scope: IConstruct): string {
  if (radosNamespace === undefined) return pool.cluster.namespace;
  requireObject(radosNamespace, 'clusterId', {
    where: 'radosNamespace', kind: 'a rados namespace', fix: 'Pass the rook.CephBlockPoolRadosNamespace of the volumes',
  }, scope);
  if (radosNamespace.pool === pool) return radosNamespace.clusterId;
  throw refusal({
    where: 'radosNamespace',
    what: `the rados namespace ${radosNamespace.name} belongs to the pool ${radosNamespace.pool.name}, not to ${pool.name}`,
    why: 'Each pool has namespaces of its own, and the driver would not find this one',
    fix: `Pass a rados namespace of ${pool.name}`,
  }, scope);
}
