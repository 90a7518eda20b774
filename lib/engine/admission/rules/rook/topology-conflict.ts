import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nodeGroups } from '../nodes';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** The labels of which Rook makes the CRUSH map, from the top down. */
const LEVELS = [
  ...['region', 'zone'].map((level) => `topology.kubernetes.io/${level}`),
  ...['datacenter', 'room', 'pod', 'pdu', 'row', 'rack', 'chassis'].map((level) => `topology.rook.io/${level}`),
];
/** The name of the root of the CRUSH map, which no bucket below it may have. */
const ROOT = 'default';

/** Labels of nodes that make no tree. */
export const topologyConflict: Rule = {
  id: 'rook/topology-conflict',
  severity: Severity.ERROR,
  why: 'All names in the CRUSH map are in one space and each has one parent; Rook refuses a new cluster on such labels, and OSDs of an old one end up in the wrong place',
  fix: 'Give every region, zone, rack and so on a value of its own, and never the same value below two others',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/topology/topology.go CheckTopologyConflicts, issue 9419',
  kinds: [CLUSTER],
  * inspect(document, world) {
    if (isConnectionOnly(document)) return;
    for (const message of conflicts(world)) yield { document, property: '', message: `${clusterName(document)}: ${message}` };
  },
};

const conflicts: (world: World) => readonly string[] = perWorld((world) => {
  const labelOf = new Map<string, string>();
  const parentOf = new Map<string, string>();
  const found = new Set<string>();
  for (const { pool, labels } of nodeGroups(world) ?? []) {
    let parent: string | undefined;
    for (const label of LEVELS) {
      if (labels[label] === undefined) continue;
      // Ceph has no dots in the names of buckets.
      const value = labels[label].replaceAll('.', '-');
      if (value === '' || value === ROOT) {
        found.add(`nodes of ${pool} carry ${label} with the value "${value}"`);
        continue;
      }
      const other = labelOf.get(value) ?? label;
      if (other !== label) found.add(`"${value}" is the value of both ${other} and ${label}`);
      const above = parentOf.get(value);
      if (parent !== undefined && above !== undefined && above !== parent) found.add(`${label} "${value}" is below both "${above}" and "${parent}"`);
      labelOf.set(value, other);
      if (parent !== undefined) parentOf.set(value, above ?? parent);
      parent = value;
    }
  }
  return [...found];
});
