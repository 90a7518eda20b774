import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, text, type Fields } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';
import { osdPods } from './spread';

const APP = 'app';
const SET = 'ceph.rook.io/DeviceSet';

/** A spread constraint that does not count the pods it belongs to. */
export const osdSpreadCountsOthers: Rule = {
  id: 'rook/osd-spread-counts-others',
  severity: Severity.WARNING,
  why: 'The scheduler counts only pods that the selector matches, so a constraint that misses its own pods spreads nothing',
  fix: 'Select on ceph.rook.io/DeviceSet with the name of the set, and on app with rook-ceph-osd and rook-ceph-osd-prepare',
  evidence: 'Kubernetes: Pod Topology Spread Constraints; rook/rook issues 5932 and 6146',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const set of deviceSets(document)) {
      const { prepare, daemon } = osdPods(document, set);
      for (const pods of prepare.property === daemon.property ? [daemon] : [prepare, daemon]) {
        for (const [index, constraint] of items(pods.placement.topologySpreadConstraints).entries()) {
          const selector = fields(dig(constraint, 'labelSelector'));
          if (mayCount(selector, { [APP]: pods.app, [SET]: set.name })) continue;
          yield {
            document,
            property: `${pods.property}.topologySpreadConstraints[${index}].labelSelector`,
            message: `The spread over ${text(dig(constraint, 'topologyKey')) ?? 'nodes'} does not count the pods of device set "${set.name}" of ${clusterName(document)} (app ${pods.app})`,
          };
        }
      }
    }
  },
};

/** Only the two labels that Rook always sets are judged. */
function mayCount(selector: Fields, labels: Readonly<Record<string, string>>): boolean {
  for (const [key, value] of Object.entries(fields(selector.matchLabels))) {
    if (labels[key] !== undefined && labels[key] !== value) return false;
  }
  return items(selector.matchExpressions).every((expression) => {
    const { key, operator, values } = fields(expression);
    const label = typeof key === 'string' ? labels[key] : undefined;
    if (label === undefined) return true;
    if (operator === 'In') return items(values).includes(label);
    if (operator === 'NotIn') return !items(values).includes(label);
    return operator !== 'DoesNotExist';
  });
}
