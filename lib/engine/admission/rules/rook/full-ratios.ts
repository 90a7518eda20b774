import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Ceph's own defaults, from the first mark to the last. */
const MARKS = [['nearFullRatio', 0.85], ['backfillFullRatio', 0.9], ['fullRatio', 0.95]] as const;

/** Marks of fullness in the wrong order. */
export const fullRatios: Rule = {
  id: 'rook/full-ratios',
  severity: Severity.ERROR,
  why: 'Ceph reports OSD_OUT_OF_ORDER_FULL and the cluster stops writing before anybody is warned',
  fix: 'Keep nearFullRatio below backfillFullRatio below fullRatio (0.85, 0.9 and 0.95 by default)',
  evidence: 'Ceph: Health checks, OSD_OUT_OF_ORDER_FULL; rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const marks = MARKS.map(([name, standard]) => ({ name, value: count(dig(storage, name)) ?? standard }));
    for (const [index, { name, value }] of marks.entries()) {
      const next = marks[index + 1];
      if (!next || value < next.value) continue;
      yield { document, property: `spec.storage.${name}`, message: `${clusterName(document)} has ${name} ${value} and ${next.name} ${next.value}` };
    }
  },
};
