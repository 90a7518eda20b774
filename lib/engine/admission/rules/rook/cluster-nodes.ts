import type { Document } from '../../../document';
import type { World } from '../../world';
import { nodesThatTake, type NodeDemand, type NodeGroup } from '../nodes';
import { daemonDemand, deviceSetDemand, deviceSets } from './cluster';

/** Every node that may run a daemon of the cluster, `undefined` when nodes are not declared. */
export function nodesOfCluster(world: World, cluster: Document): ReadonlySet<NodeGroup> | undefined {
  const demands: NodeDemand[] = ['all', 'mon', 'mgr', 'osd'].map((daemon) => daemonDemand(cluster, daemon));
  for (const set of deviceSets(cluster)) demands.push(deviceSetDemand(cluster, set, false), deviceSetDemand(cluster, set, true));
  const found = new Set<NodeGroup>();
  for (const demand of demands) {
    const groups = nodesThatTake(world, demand);
    if (!groups) return undefined;
    for (const group of groups) found.add(group);
  }
  return found;
}

/** Clusters that may meet an earlier one of the list on some node, with that earlier one; where nodes are not known, all of them do. */
export function* meetings(world: World, clusters: readonly Document[]): Generator<readonly [Document, Document]> {
  if (clusters.length < 2) return;
  const first = new Map<NodeGroup, Document>();
  for (const [index, cluster] of clusters.entries()) {
    const groups = nodesOfCluster(world, cluster);
    if (!groups) {
      if (index > 0) yield [cluster, clusters[0]];
      continue;
    }
    const met = [...groups].map((group) => first.get(group)).find((other) => other !== undefined);
    if (met) yield [cluster, met];
    for (const group of groups) if (!first.has(group)) first.set(group, cluster);
  }
}
