import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { grouped } from '../grouped';
import { nodeGroups, type NodeGroup } from '../nodes';
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
    const numbers = new Map((nodeGroups(world) ?? []).map((group, index) => [group, index]));
    const byPlace = grouped(daemonDemands(world), ({ groups }) => groups.map((group) => numbers.get(group)).join(' '));
    const places = [...byPlace.values()].map((demands): Place => ({ groups: demands[0].groups, nodes: new Set(demands[0].groups), demands }));
    // Smaller places first: what does not fit into one is not told of again for a larger one.
    places.sort((a, b) => a.groups.length - b.groups.length);
    for (const resource of ['memory', 'cpu'] as const) {
      const told = new Set<Place>();
      for (const { groups, nodes } of places) {
        if (groups.some((group) => group[resource] === undefined)) continue;
        const inside = places.filter((place) => place.groups.length <= groups.length && place.groups.every((group) => nodes.has(group)));
        if (inside.some((place) => told.has(place))) continue;
        const bound = inside.flatMap(({ demands }) => demands).filter(({ asks }) => asks[resource] > 0);
        const violation = oneByOne(groups, bound, resource) ?? together(groups, bound, resource);
        if (!violation) continue;
        for (const place of inside) told.add(place);
        yield violation;
      }
    }
  },
};

/** Daemons that the same nodes may take. */
interface Place {
  readonly groups: readonly NodeGroup[];
  readonly nodes: ReadonlySet<NodeGroup>;
  readonly demands: readonly DaemonDemand[];
}

/** Of daemons that ask for so much or more, a node takes only so many. */
function oneByOne(groups: readonly NodeGroup[], bound: readonly DaemonDemand[], resource: Resource): Violation | undefined {
  for (const demand of bound) {
    const least = demand.asks[resource];
    const large = bound.filter(({ asks }) => asks[resource] >= least);
    const number = large.reduce((sum, { count }) => sum + count, 0);
    const room = groups.reduce((sum, group) => sum + group.count * Math.floor((group[resource] ?? 0) / least), 0);
    if (number <= room) continue;
    const more = large.length > 1 ? ' or more' : '';
    return at(demand, `${listed(large, resource)}: the ${listedNodes(groups, resource)} have room for ${room} that ask for ${shown(least, resource)} ${NAMES[resource]}${more}`);
  }
  return undefined;
}

function together(groups: readonly NodeGroup[], bound: readonly DaemonDemand[], resource: Resource): Violation | undefined {
  const asked = bound.reduce((sum, { count, asks }) => sum + count * asks[resource], 0);
  const there = groups.reduce((sum, group) => sum + group.count * (group[resource] ?? 0), 0);
  if (asked <= there) return undefined;
  const largest = bound.reduce((a, b) => (b.count * b.asks[resource] > a.count * a.asks[resource] ? b : a));
  return at(largest, `${listed(bound, resource)}: together ${shown(asked, resource)} ${NAMES[resource]}, the ${listedNodes(groups, resource)} have ${shown(there, resource)}`);
}

function at({ document, property }: DaemonDemand, message: string): Violation {
  return { document, property, message };
}

function listed(demands: readonly DaemonDemand[], resource: Resource): string {
  return demands.map(({ what, count, asks }) => `${what} ask for ${count} x ${shown(asks[resource], resource)}`).join(', ');
}

function listedNodes(groups: readonly NodeGroup[], resource: Resource): string {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group[resource] ?? 0, (sizes.get(group[resource] ?? 0) ?? 0) + group.count);
  return `nodes (${[...sizes].map(([size, count]) => `${count} x ${shown(size, resource)}`).join(' + ')})`;
}

function shown(value: number, resource: Resource): string {
  return resource === 'memory' ? readable(value) : String(Number(value.toFixed(3)));
}
