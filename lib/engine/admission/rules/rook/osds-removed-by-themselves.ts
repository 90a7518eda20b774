import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** OSDs that Rook deletes without asking. */
export const osdsRemovedByThemselves: Rule = {
  id: 'rook/osds-removed-by-themselves',
  severity: Severity.WARNING,
  why: 'An OSD that was out for a while is deleted as soon as Ceph can spare it, also when its node was only switched off',
  fix: 'Leave removeOSDsIfOutAndSafeToRemove off and remove OSDs by hand',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md, pkg/operator/ceph/cluster/osd/health.go',
  kinds: [CLUSTER],
  * inspect(document) {
    if (spec(document).removeOSDsIfOutAndSafeToRemove !== true) return;
    yield { document, property: 'spec.removeOSDsIfOutAndSafeToRemove', message: `${clusterName(document)} lets Rook remove OSDs that are out` };
  },
};
