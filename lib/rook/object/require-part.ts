import type { Construct } from 'constructs';
import { refusal } from '../../core/problem';
import { Expected } from '../../core/require-object';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';

/** Something in a Ceph cluster that has a name. */
interface Part extends Construct {
  readonly cluster: CephCluster;
  readonly name: string;
}

/** Returns a part of the cluster that another one builds upon, and refuses one of another cluster, which Rook would not find. */
export function requirePart<T extends Part>(value: T, cluster: CephCluster, expected: Expected, scope: Construct): T {
  requireNeighbour<Part>(value, 'cluster', expected, scope);
  if (value.cluster === cluster) return value;
  throw refusal({
    where: expected.where,
    what: `${value.name} belongs to the cluster ${value.cluster.name}`,
    why: 'Rook looks for it in the namespace of its cluster and waits without end',
    fix: `Pass one of the cluster ${cluster.name}`,
  }, scope);
}
