import type { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { requireName } from '../../core/names';
import { refusal } from '../../core/problem';
import { requireList } from '../../core/require-list';
import { NodePool } from '../../site/node-pool';
import type { StaticProbeOptions } from './static-probe-options';

/** One node on which volumes are mounted. */
export interface ProbedNode {
  readonly name: string;
  /** What its pods have to tolerate. */
  readonly tolerations: readonly k8s.Toleration[];
}

/** The nodes of a static probe. */
export interface ProbedNodes {
  /** All of them, for what may run on any. */
  readonly selector: object;
  readonly tolerations: readonly k8s.Toleration[];
  /** Each by its name. */
  readonly each: readonly ProbedNode[];
}

const HOST_NAME = 'kubernetes.io/hostname';

/**
 * The nodes that a probe names.
 *
 * @throws when there are none, when they are given in two ways, when one occurs twice, or when volumes are mounted and a name is not known
 */
export function probedNodes({ nodes, nodeNames, disableMountProbes }: StaticProbeOptions, scope: Construct): ProbedNodes {
  if (nodes !== undefined && nodeNames !== undefined) {
    throw refusal({
      where: 'nodeNames',
      what: 'the nodes are given by nodes already',
      why: 'Both say on which nodes a probe runs, and one of them would be ignored',
      fix: 'Leave one of nodes and nodeNames out',
    }, scope);
  }
  const found = nodes === undefined ? byNames(nodeNames ?? [], scope) : byPools(nodes, disableMountProbes ?? false, scope);
  const names = found.each.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return found;
  throw refusal({
    where: nodes === undefined ? 'nodeNames' : 'nodes',
    what: `the node ${twice} occurs twice`,
    why: 'A node has one job and one claim',
    fix: 'Name every node once',
  }, scope);
}

function byNames(nodeNames: string[], scope: Construct): ProbedNodes {
  const names = requireList(nodeNames, 'nodeNames', scope).map((name, index) => requireName(name, `nodeNames[${index}]`, scope, true));
  if (names.length === 0) {
    throw refusal({
      where: 'nodes',
      what: 'there are no nodes',
      why: 'No controller looks for nodes here: there is one job for each that is named',
      fix: 'Pass the node pools of the site as nodes, or names as kubectl shows them as nodeNames',
    }, scope);
  }
  return {
    selector: { nodeSelectorTerms: [{ matchExpressions: [{ key: HOST_NAME, operator: 'In', values: names }] }] },
    tolerations: [],
    each: names.map((name) => ({ name, tolerations: [] })),
  };
}

function byPools(nodes: NodePool[], unnamed: boolean, scope: Construct): ProbedNodes {
  const pools = requireList(nodes, 'nodes', scope);
  const { nodeAffinity, tolerations = [] } = NodePool.placementOf(pools);
  const each = pools.flatMap((pool, index) => {
    const { name, nodeNames } = pool._facts();
    if (nodeNames.length === 0 && !unnamed) {
      throw refusal({
        where: `nodes[${index}]`,
        what: `the node pool ${name} does not name its nodes`,
        why: 'A volume is kept on every node, by a job and a claim whose names are made of the name of the node',
        fix: 'Declare the nodeNames of the pool, or set disableMountProbes',
      }, scope);
    }
    return nodeNames.map((node) => ({ name: requireName(node, `nodes[${index}]`, scope, true), tolerations: pool.placement().tolerations ?? [] }));
  });
  return { selector: nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? {}, tolerations, each };
}
