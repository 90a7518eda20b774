import type { k8s } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { requireList } from '../core/require-list';
import { Topology } from '../core/topology';
import { bucketOf } from './bucket-of';
import type { SpreadPolicy } from './cluster/spread-policy';

/** The levels that pods are spread over, all of which have to be marked by a label of nodes. */
export function spreadLevels(levels: Topology[], pods: string, where: string, scope: IConstruct): Topology[] {
  requireList(levels, where, scope).forEach((level, index) => bucketOf(level, `${where}[${index}]`, scope));
  if (!levels.includes(Topology.OSD)) return levels;
  throw refusal({
    where,
    what: `${pods} cannot be spread over single disks`,
    why: 'No node label marks a disk, and the API server refuses a constraint without one',
    fix: 'Use Topology.HOST or a level above it',
  }, scope);
}

/**
 * Keeps pods evenly spread over one level of topology.
 *
 * Nodes whose taints keep the pods away are not counted; otherwise empty control planes would hold up every pod.
 */
export function spreadConstraint({ label }: Topology, policy: SpreadPolicy, labelSelector: k8s.LabelSelector): k8s.TopologySpreadConstraint {
  return { maxSkew: 1, topologyKey: label, whenUnsatisfiable: policy, nodeTaintsPolicy: 'Honor', labelSelector };
}
