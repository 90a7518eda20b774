import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';
import { osdDomains } from './osd-domains';

/** OSDs of a stretch cluster that may come to lie beside its arbiter. */
export const stretchOsdsOutside: Rule = {
  id: 'rook/stretch-osds-outside',
  severity: Severity.WARNING,
  why: 'Rook waits for OSDs in exactly two zones before it turns stretch mode on: a single one in a third zone, and the loss of a zone stops the cluster as it stops any other',
  fix: 'Keep OSDs and the jobs that prepare them to the two zones with data: by the placement of each set, or placement.osd and placement.prepareosd for devices of nodes',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/mon.go readyToConfigureArbiter, deploy/examples/cluster-stretched.yaml (placement.osd)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const stretch = dig(spec(document), 'mon', 'stretchCluster');
    if (isConnectionOnly(document) || items(dig(stretch, 'zones')).length === 0) return;
    const level = (text(dig(stretch, 'failureDomainLabel')) || 'topology.kubernetes.io/zone').replace(/^[^/]*\//, '');
    const domains = osdDomains(world, document, level);
    if (domains === undefined || domains <= 2) return;
    yield { document, property: 'spec.storage', message: `${clusterName(document)} is a stretch cluster, and its OSDs may come to lie in ${domains} failure domains of the level ${level}` };
  },
};
