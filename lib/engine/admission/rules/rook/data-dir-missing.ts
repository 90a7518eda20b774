import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly, monTemplate } from './cluster';

/** Daemons that keep their data on the node, without a place for it. */
export const dataDirMissing: Rule = {
  id: 'rook/data-dir-missing',
  severity: Severity.ERROR,
  why: 'Mons would keep their database in the pod and lose it with the pod, and OSDs on devices of nodes are refused',
  fix: 'Set dataDirHostPath, such as /var/lib/rook-<namespace>',
  evidence: 'rook/rook pkg/operator/ceph/config/datapath.go, pkg/operator/ceph/cluster/osd/create.go',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document) || text(spec(document).dataDirHostPath)) return;
    const storage = spec(document).storage;
    const onNodes = dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0;
    if (!onNodes && monTemplate(document)) return;
    const who = onNodes ? 'OSDs on devices of nodes' : 'mons without claims';
    yield { document, property: 'spec.dataDirHostPath', message: `${clusterName(document)} has ${who} and no dataDirHostPath` };
  },
};
