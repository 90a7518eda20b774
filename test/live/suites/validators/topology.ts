import { NodePool } from 'rookery';
import { check } from '../../../../lib/engine/check';
import { ask } from '../../harness/oracle';
import type { Tally } from '../../harness/tally';
import { Random } from '../agreement/random';
import { cluster } from './subjects/ceph';

const LABELS = [
  'topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'topology.rook.io/datacenter', 'topology.rook.io/room', 'topology.rook.io/rack', 'topology.rook.io/chassis',
];
const VALUES = ['a', 'b', 'a.b', 'a-b', '', 'default'];
const SITES = 500;
/** How often nodes have a label: with more of them hardly any labels make a tree. */
const LIKELY = 0.35;
const RULE = 'rook/topology-conflict';

/** Labels of nodes that make no tree: Rook and we refuse the same, but for the name of the root, over which OSDs fail later. */
export function compareTopology(program: string, seed: number, tally: Tally): void {
  const sites = Array.from({ length: SITES }, (_, index) => {
    const random = new Random(seed, index);
    return Array.from({ length: random.between(1, 4) }, () => labelsOf(random));
  });
  const answers = ask(program, sites.map((nodes) => ({
    check: 'node-topology', object: undefined, others: nodes.map((labels, index) => ({ apiVersion: 'v1', kind: 'Node', metadata: { name: `node-${index}`, labels } })),
  })));
  sites.forEach((nodes, index) => {
    const ours = refusals(nodes);
    tally.count('verdicts');
    if (!answers[index].ok) tally.count(ours.length > 0 ? 'refusals met by a rule' : 'refusals missed');
    if (!answers[index].ok && ours.length === 0) tally.fault(`missed: ${JSON.stringify(nodes)}: ${answers[index].message}`);
    const further = ours.every((message) => message.includes('with the value "default"'));
    if (answers[index].ok && !further) tally.fault(`false alarm: ${JSON.stringify(nodes)}: ${ours.join('; ')}`);
  });
  if (answers.every(({ ok }) => ok)) tally.fault('No labels of nodes are refused, so that they prove nothing.');
}

function labelsOf(random: Random): Record<string, string> {
  return Object.fromEntries(LABELS.filter(() => random.chance(LIKELY)).map((label) => [label, random.pick(VALUES)]));
}

function refusals(nodes: readonly { readonly [label: string]: string }[]): string[] {
  const nodePools = nodes.map((labels, index) => NodePool.of(`pool-${index}`, { count: 1, labels })._facts());
  return check([{ object: cluster(), origin: 'cluster' }], { site: 'validators', nodePools }).filter(({ rule }) => rule === RULE).map(({ message }) => message);
}
