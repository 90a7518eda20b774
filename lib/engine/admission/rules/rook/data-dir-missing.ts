import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { dig, items, spec, text } from '../read';
import { cephImage } from './ceph-image';
import { CLUSTER, clusterName, isConnectionOnly, monTemplate } from './cluster';

/** Daemons that keep their data on the node, without a place for it. */
export const dataDirMissing: Rule = {
  id: 'rook/data-dir-missing',
  severity: Severity.ERROR,
  why: 'Mons would keep their database in the pod and lose it with the pod; OSDs on devices of nodes, and connections with an image, are refused',
  fix: 'Set dataDirHostPath, such as /var/lib/rook-<namespace>',
  evidence: 'rook/rook pkg/operator/ceph/config/datapath.go, pkg/operator/ceph/cluster/osd/create.go, cluster_external.go validateExternalClusterSpec',
  kinds: [CLUSTER],
  * inspect(document) {
    if (text(spec(document).dataDirHostPath)) return;
    if (isConnectionOnly(document)) {
      if (cephImage(document) !== undefined) yield missing(document, 'an image for its connection to a cluster elsewhere');
      return;
    }
    const storage = spec(document).storage;
    const onNodes = dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0;
    if (!onNodes && monTemplate(document)) return;
    const who = onNodes ? 'OSDs on devices of nodes' : 'mons without claims';
    yield missing(document, who);
  },
};

function missing(document: Document, who: string): Violation {
  return { document, property: 'spec.dataDirHostPath', message: `${clusterName(document)} has ${who} and no dataDirHostPath` };
}
