import type { IConstruct } from 'constructs';
import type { Placement } from '../core/placement';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { NodePool } from './node-pool';

/** What is said of the nodes of pods, by pools of nodes or in Kubernetes' words. */
export interface ChosenNodes {
  readonly nodes?: NodePool[];
  readonly nodeSelector?: { readonly [key: string]: string };
  readonly placement?: Placement;
}

/**
 * A placement with the nodes of the pools, if there are such; refuses them beside what would say something else.
 *
 * @param where what stands before the names of its properties, with a dot or a colon at its end
 * @param said the property that holds the placement, with a dot at its end; empty where its parts stand beside the nodes
 */
export function chosenNodes({ nodes, nodeSelector, placement = {} }: ChosenNodes, where: string, said: string, scope?: IConstruct): Placement {
  if (nodes === undefined) return placement;
  const { nodeAffinity, tolerations } = placement;
  const beside = Object.entries({ nodeSelector, [`${said}nodeAffinity`]: nodeAffinity, [`${said}tolerations`]: tolerations })
    .find(([, value]) => value !== undefined)?.[0];
  if (beside !== undefined) {
    throw refusal({
      where: `${where}${beside}`,
      what: 'the nodes are named by nodes already',
      why: 'Both say where the pods run',
      fix: `Leave out nodes or ${beside}; labels and taints of a NodePool are rendered by themselves`,
    }, scope);
  }
  return { ...placement, ...NodePool.placementOf(requireList(nodes, `${where}nodes`, scope)) };
}
