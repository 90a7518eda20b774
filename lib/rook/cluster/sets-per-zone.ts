import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import { refusal } from '../../core/problem';
import { requireList } from '../../core/require-list';
import { requireObject } from '../../core/require-object';
import { shown } from '../../core/shown';
import { Topology } from '../../core/topology';
import type { OsdSetOptions } from './osd-set-options';
import type { OsdSetPerZoneOptions } from './osd-set-per-zone-options';

/** The options of the set in each zone, by the name of the set. */
export function setsPerZone(name: string, given: OsdSetPerZoneOptions): [name: string, options: OsdSetOptions][] {
  const { zones, zoneLevel = Topology.ZONE, ...options } = given ?? {};
  const where = `OsdSet.onPvcPerZone("${name}"): `;
  requireObject(zoneLevel, 'label', { where: `${where}zoneLevel`, kind: 'a level of topology', fix: 'Write for example Topology.ZONE or Topology.RACK' });
  if (requireList(zones, `${where}zones`).length === 0 || new Set(zones).size !== zones.length || zoneLevel.label === '') {
    throw refusal({
      where: `${where}${zoneLevel.label === '' ? 'zoneLevel' : 'zones'}`,
      what: zoneLevel.label === '' ? 'no node label marks single disks' : `${zones.length === 0 ? 'no zone' : 'a zone twice'} is named`,
      why: 'Every set is kept on the nodes of one zone by their label',
      fix: "Name every zone once, for example ['a', 'b', 'c'], at the level of Topology.HOST or above it",
    });
  }
  const each = options.count / zones.length;
  if (!Number.isSafeInteger(each) || each < 1) {
    throw refusal({
      where: `${where}count`,
      what: `${shown(options.count)} OSDs cannot be shared equally by the ${zones.length} zones ${zones.join(', ')}`,
      why: 'A zone with fewer OSDs fills up first, and with it every pool that keeps a copy in each zone',
      fix: `Write a multiple of ${zones.length}, such as ${Math.max(1, Math.ceil(Number(options.count) / zones.length) || 1) * zones.length}`,
    });
  }
  return zones.map((zone) => [`${name}-${zone}`, {
    ...options,
    count: each,
    // Within a zone there is nothing left to spread over zones.
    spread: options.spread ?? [Topology.HOST],
    placement: within(zoneLevel.label, zone, options.placement),
    ...(options.preparePlacement === undefined ? {} : { preparePlacement: within(zoneLevel.label, zone, options.preparePlacement) }),
  }]);
}

/** The placement on nodes of one zone only; terms are alternatives, so the zone is a condition of each. */
function within(label: string, zone: string, placement: Placement = {}): Placement {
  const required = placement.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const terms: k8s.NodeSelectorTerm[] = required?.nodeSelectorTerms.length ? required.nodeSelectorTerms : [{}];
  return {
    ...placement,
    nodeAffinity: {
      ...placement.nodeAffinity,
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: terms.map((term) => ({
          ...term, matchExpressions: [...term.matchExpressions ?? [], { key: label, operator: 'In', values: [zone] }],
        })),
      },
    },
  };
}
