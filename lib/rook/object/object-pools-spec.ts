import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireList } from '../../core/require-list';
import { requireObject } from '../../core/require-object';
import type { CephBlockPool } from '../block/ceph-block-pool';
import type { CephCluster } from '../cluster/ceph-cluster';
import { poolSpec } from '../pool/pool-spec';
import type { ObjectPlacement } from './object-placement';
import type { ObjectPool } from './object-pool';
import type { ObjectPoolsOptions } from './object-pools-options';

/** The pools of a store or of a zone. */
export function objectPoolsSpec({ metadataPool, dataPool, sharedPools }: ObjectPoolsOptions, cluster: CephCluster, scope: IConstruct): object {
  const nameOf = (pool: CephBlockPool | undefined, where: string) => sharedPoolName(pool, cluster, `sharedPools.${where}`, scope);
  return {
    metadataPool: ownPool(metadataPool, 'metadataPool', scope),
    dataPool: ownPool(dataPool, 'dataPool', scope),
    sharedPools: sharedPools && {
      metadataPoolName: nameOf(sharedPools.metadataPool, 'metadataPool'),
      dataPoolName: nameOf(sharedPools.dataPool, 'dataPool'),
      poolPlacements: sharedPools.placements
        && requireList(sharedPools.placements, 'sharedPools.placements', scope).map((each, index) => placement(each, `placements[${index}]`, nameOf)),
      preserveRadosNamespaceDataOnDelete: sharedPools.preserveDataOnDelete,
    },
  };
}

type NameOf = (pool: CephBlockPool | undefined, where: string) => string | undefined;

/** A placement as Go writes it, which puts down also that it is not the default; otherwise the list would become the operator's. */
function placement(given: ObjectPlacement, where: string, nameOf: NameOf): object {
  const classes = given.storageClasses ?? [];
  return {
    name: given.name,
    default: given.isDefault ?? false,
    metadataPoolName: nameOf(given.metadataPool, `${where}.metadataPool`),
    dataPoolName: nameOf(given.dataPool, `${where}.dataPool`),
    dataNonECPoolName: nameOf(given.multipartPool, `${where}.multipartPool`),
    storageClasses: classes.length === 0 ? undefined : classes.map(({ name, dataPool }, index) => ({
      name, dataPoolName: nameOf(dataPool, `${where}.storageClasses[${index}].dataPool`),
    })),
  };
}

function ownPool(pool: ObjectPool | undefined, where: string, scope: IConstruct): object | undefined {
  if (pool === undefined) return undefined;
  requireObject(pool, '_options', { where, kind: 'a pool of an object store', fix: 'Write rook.ObjectPool.of(rook.Redundancy.replicated(3))' }, scope);
  requireObject(pool.redundancy, '_spec', { where: `${where}.redundancy`, kind: 'a redundancy', fix: 'Write for example rook.Redundancy.replicated(3)' }, scope);
  return poolSpec(pool.redundancy, pool._options, scope, `${where}.`);
}

function sharedPoolName(pool: CephBlockPool | undefined, cluster: CephCluster, where: string, scope: IConstruct): string | undefined {
  if (pool === undefined) return undefined;
  requireObject(pool, 'poolName', { where, kind: 'a pool of the cluster', fix: 'Pass what addBlockPool() of the cluster returned' }, scope);
  if (pool.cluster === cluster) return pool.poolName;
  throw refusal({
    where,
    what: `the pool ${pool.poolName} belongs to the cluster ${pool.cluster.name}`,
    why: 'A gateway reaches the pools of its own cluster only',
    fix: `Pass a pool of the cluster ${cluster.name}`,
  }, scope);
}
