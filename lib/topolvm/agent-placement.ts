import type { IConstruct } from 'constructs';
import { toWire } from '../core/wire';
import { chosenNodes } from '../site/chosen-nodes';
import type { NodePlacement } from './node-placement';

/** What a pod template says of its nodes. */
export interface AgentPlacement {
  readonly nodeSelector?: object;
  readonly affinity?: object;
  readonly tolerations?: object[];
}

/** A placement as pod templates have it; refuses node pools beside what would have to say the same. */
export function agentPlacement(options: NodePlacement, prefix: string, scope?: IConstruct): AgentPlacement {
  const { nodes, nodeSelector, ...said } = options;
  const { nodeAffinity, tolerations } = chosenNodes({ nodes, nodeSelector, placement: said }, prefix, '', scope);
  return toWire({ nodeSelector, affinity: nodeAffinity && { nodeAffinity }, tolerations });
}
