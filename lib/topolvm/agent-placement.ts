import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { toWire } from '../core/wire';
import { NodePool } from '../site/node-pool';
import type { NodePlacement } from './node-placement';

/** What a pod template says of its nodes. */
export interface AgentPlacement {
  readonly nodeSelector?: object;
  readonly affinity?: object;
  readonly tolerations?: object[];
}

/** A placement as pod templates have it; refuses node pools beside what would have to say the same. */
export function agentPlacement(options: NodePlacement, prefix: string, scope?: IConstruct): AgentPlacement {
  const { nodes, nodeSelector, nodeAffinity, tolerations } = options;
  if (nodes === undefined) return toWire({ nodeSelector, affinity: nodeAffinity && { nodeAffinity }, tolerations });
  const beside = Object.entries({ nodeSelector, nodeAffinity, tolerations }).find(([, value]) => value !== undefined)?.[0];
  if (beside !== undefined) {
    throw refusal({
      where: `${prefix}${beside}`,
      what: 'the nodes are named by nodes already',
      why: 'Both say which nodes hold volumes, and lvmd has to run on all of them and nowhere else',
      fix: `Leave out nodes or ${beside}; labels and taints of a NodePool are rendered by themselves`,
    }, scope);
  }
  const placement = NodePool.placementOf(requireList(nodes, `${prefix}nodes`, scope));
  return toWire({ affinity: { nodeAffinity: placement.nodeAffinity }, tolerations: placement.tolerations });
}
