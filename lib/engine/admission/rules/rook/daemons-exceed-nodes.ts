import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import type { NodeGroup } from '../nodes';
import { readable } from '../read';
import { daemonDemands, type DaemonDemand, type Resource } from './daemon-demands';

const NAMES: Readonly<Record<Resource, string>> = { memory: 'of memory', cpu: 'cores' };

/** Daemons that ask for more than their nodes have, each by itself or all together. */
export const daemonsExceedNodes: Rule = {
  id: 'rook/daemons-exceed-nodes',
  severity: Severity.ERROR,
  why: 'The scheduler counts requests, not use: daemons for which no node has enough left stay Pending, and the cluster is never complete',
  fix: 'Lower the requests or the number of daemons, or let more or larger nodes take them',
  evidence: 'Kubernetes: Resource management for pods and containers (how pods with resource requests are scheduled)',
  * inspectAll(world) {
    const demands = [...daemonDemands(world)];
    const places = new Map(demands.map(({ groups }) => [keyOf(groups), groups]));
    for (const resource of ['memory', 'cpu'] as const) {
      const told = new Set<DaemonDemand>();
      // Smaller places first: what does not fit into one is not told of again for a larger one.
      for (const groups of [...places.values()].sort((a, b) => a.length - b.length)) {
        if (groups.some((group) => group[resource] === undefined)) continue;
        const bound = demands.filter((demand) => demand.asks[resource] > 0 && demand.groups.every((group) => groups.includes(group)));
        if (bound.some((demand) => told.has(demand))) continue;
        const violation = oneByOne(groups, bound, resource) ?? together(groups, bound, resource);
        if (!violation) continue;
        for (const demand of bound) told.add(demand);
        yield violation;
      }
    }
  },
};

/** Of daemons that ask for so much or more, a node takes only so many. */
function oneByOne(groups: readonly NodeGroup[], bound: readonly DaemonDemand[], resource: Resource): Violation | undefined {
  for (const demand of bound) {
    const least = demand.asks[resource];
    const large = bound.filter(({ asks }) => asks[resource] >= least);
    const number = large.reduce((sum, { count }) => sum + count, 0);
    const room = groups.reduce((sum, group) => sum + group.count * Math.floor((group[resource] ?? 0) / least), 0);
    if (number <= room) continue;
    const more = large.length > 1 ? ' or more' : '';
    return at(demand, `${listed(large, resource)}: the ${nodes(groups, resource)} have room for ${room} that ask for ${shown(least, resource)} ${NAMES[resource]}${more}`);
  }
  return undefined;
}

function together(groups: readonly NodeGroup[], bound: readonly DaemonDemand[], resource: Resource): Violation | undefined {
  const asked = bound.reduce((sum, { count, asks }) => sum + count * asks[resource], 0);
  const there = groups.reduce((sum, group) => sum + group.count * (group[resource] ?? 0), 0);
  if (asked <= there) return undefined;
  const largest = bound.reduce((a, b) => (b.count * b.asks[resource] > a.count * a.asks[resource] ? b : a));
  return at(largest, `${listed(bound, resource)}: together ${shown(asked, resource)} ${NAMES[resource]}, the ${nodes(groups, resource)} have ${shown(there, resource)}`);
}

function at({ document, property }: DaemonDemand, message: string): Violation {
  return { document, property, message };
}

function listed(demands: readonly DaemonDemand[], resource: Resource): string {
  return demands.map(({ what, count, asks }) => `${what} ask for ${count} x ${shown(asks[resource], resource)}`).join(', ');
}

function nodes(groups: readonly NodeGroup[], resource: Resource): string {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group[resource] ?? 0, (sizes.get(group[resource] ?? 0) ?? 0) + group.count);
  return `nodes (${[...sizes].map(([size, count]) => `${count} x ${shown(size, resource)}`).join(' + ')})`;
}

function shown(value: number, resource: Resource): string {
  return resource === 'memory' ? readable(value) : String(Number(value.toFixed(3)));
}

function keyOf(groups: readonly NodeGroup[]): string {
  return groups.map(({ pool, node, labels }) => `${pool}/${node ?? JSON.stringify(labels)}`).sort().join(' ');
}
