import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text } from '../read';
import { CLUSTER, clusterName, monCount, onHostNetwork } from './cluster';

/** A floating mon that Rook never starts, or that cannot be reached. */
export const floatingMonUnfit: Rule = {
  id: 'rook/floating-mon-unfit',
  severity: Severity.ERROR,
  why: 'Rook names mons by letters from a on and gives the one of that name a pod on the network of pods; of another name, none floats, and one node is counted too few',
  fix: 'Name the last of the mons, which is c of three, and leave the host network',
  evidence: 'rook/rook pkg/operator/ceph/cluster/mon/mon.go isFloatingMon, template/floating-mon-drbd-deployment.yaml, deploy/examples/cluster-tnf.yaml',
  kinds: [CLUSTER],
  * inspect(document) {
    const name = text(dig(spec(document), 'mon', 'floatingMon', 'name'));
    if (!name) return;
    const mons = monCount(document);
    const last = String.fromCharCode(96 + mons);
    if (/^[a-z]$/.test(name) && name > last) {
      yield {
        document,
        property: 'spec.mon.floatingMon.name',
        message: `${clusterName(document)} lets mon ${name} float, and its ${mons === 1 ? 'only mon is a' : `${mons} mons are a to ${last}`}`,
      };
    }
    if (onHostNetwork(document)) {
      yield { document, property: 'spec.network', message: `${clusterName(document)} has a floating mon, ${name}, and is on the host network` };
    }
  },
};
