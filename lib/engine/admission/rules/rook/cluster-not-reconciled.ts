import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet } from '../read';
import { CLUSTER, clusterName } from './cluster';

const LABEL = 'ceph.rook.io/do-not-reconcile';

/** A cluster that Rook is told to leave alone. */
export const clusterNotReconciled: Rule = {
  id: 'rook/cluster-not-reconciled',
  severity: Severity.WARNING,
  why: 'Rook does nothing for a cluster with this label, whatever its value: a new one is never made, and changes to one that runs have no effect',
  fix: 'Remove the label; it is for the time of a repair by hand',
  evidence: 'rook/rook pkg/operator/ceph/cluster/controller.go reconcile (SkipReconcileLabelKey), predicate.go',
  kinds: [CLUSTER],
  * inspect(document) {
    if (!isSet(dig(document.object, 'metadata', 'labels', LABEL))) return;
    yield { document, property: `metadata.labels["${LABEL}"]`, message: `${clusterName(document)} carries the label ${LABEL}` };
  },
};
