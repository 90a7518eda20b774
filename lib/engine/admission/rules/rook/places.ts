import type { World } from '../../world';
import { nodesThatTake, type NodeDemand } from '../nodes';

/** The groups of nodes that may run a pod, as texts to compare; one for all where nodes are not known. */
export function placesFor(world: World, demand: NodeDemand): string[] {
  const groups = nodesThatTake(world, demand);
  return groups ? groups.map(({ pool, node, labels }) => `${pool}/${node ?? JSON.stringify(labels)}`) : ['any'];
}
