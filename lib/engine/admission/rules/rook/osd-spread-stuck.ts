import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { classNamed, isLocal } from '../classes';
import { selects } from '../label-selector';
import { nodesWithVolumes } from '../local-volumes';
import { nodesOfClass } from '../lvmd';
import { nodeCount, nodesThatSurelyTake, type NodeDemand, type NodeGroup } from '../nodes';
import { count, dig, items, nameOf, text } from '../read';
import { CLUSTER, clusterName, deviceSetDemand, deviceSets } from './cluster';
import { osdPods } from './spread';

const HOST = 'kubernetes.io/hostname';

/** OSDs that are to be spread evenly over nodes of which some can have none. */
export const osdSpreadStuck: Rule = {
  id: 'rook/osd-spread-stuck',
  severity: Severity.ERROR,
  why: 'The scheduler compares with the node that has the fewest, and one without volumes stays at none: once every other node has one OSD, the rest stay Pending',
  fix: 'Keep the set to the nodes with volumes by nodeAffinity in placement and preparePlacement, or make evenness a wish with whenUnsatisfiable: ScheduleAnyway',
  evidence: 'Kubernetes: Pod Topology Spread Constraints (skew, nodeAffinityPolicy, nodeTaintsPolicy); rook/rook Documentation/CRDs/Cluster/pvc-cluster.md',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const set of deviceSets(document)) {
      const storageClass = classNamed(world, dig(set.templates.find(({ role }) => role === 'data')?.raw, 'spec', 'storageClassName'));
      const having = storageClass && isLocal(storageClass) ? nodesOfClass(world, storageClass) ?? nodesWithVolumes(world, storageClass, 'Block') : undefined;
      const osds = count(set.raw.count) ?? 0;
      if (!storageClass || !having || having.size === 0) continue;
      const { prepare } = osdPods(document, set);
      const demand = deviceSetDemand(document, set, true);
      const labels = { 'app': prepare.app, 'ceph.rook.io/DeviceSet': set.name };
      for (const [index, constraint] of items(prepare.placement.topologySpreadConstraints).entries()) {
        if (dig(constraint, 'whenUnsatisfiable') !== 'DoNotSchedule' || !selects(dig(constraint, 'labelSelector'), labels)) continue;
        const key = text(dig(constraint, 'topologyKey')) ?? '';
        const counted = domains(nodesCounted(world, constraint, demand), key);
        const filled = domains([...having].filter((group) => counted.groups.includes(group)), key);
        const places = filled.size * (count(dig(constraint, 'maxSkew')) ?? 1);
        const empty = counted.size - filled.size;
        if (empty <= 0 || osds <= places) continue;
        yield {
          document,
          property: `${prepare.property}.topologySpreadConstraints[${index}]`,
          message: `Device set "${set.name}" of ${clusterName(document)} has ${osds} OSDs, spread evenly over ${counted.size} values of ${key}, `
            + `of which ${empty} ${empty === 1 ? 'has' : 'have'} no volumes of class ${nameOf(storageClass)}: ${places} find a place`,
        };
        break;
      }
    }
  },
};

/** The nodes that the scheduler looks at for evenness; tainted ones count unless it is told otherwise. */
function nodesCounted(world: World, constraint: unknown, demand: NodeDemand): readonly NodeGroup[] {
  const wanted = dig(constraint, 'nodeAffinityPolicy') === 'Ignore' ? { tolerations: demand.tolerations } : demand;
  const tolerations = dig(constraint, 'nodeTaintsPolicy') === 'Honor' ? demand.tolerations : [{ operator: 'Exists' }];
  return nodesThatSurelyTake(world, { ...wanted, tolerations }) ?? [];
}

function domains(nodes: readonly NodeGroup[], key: string): { readonly groups: readonly NodeGroup[]; readonly size: number } {
  if (key === HOST) return { groups: nodes, size: nodeCount(nodes) };
  const groups = nodes.filter(({ labels }) => labels[key] !== undefined);
  return { groups, size: new Set(groups.map(({ labels }) => labels[key])).size };
}
