import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, items, spec, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A cluster that nothing gives OSDs to. */
export const noStorage: Rule = {
  id: 'rook/no-storage',
  severity: Severity.ERROR,
  why: 'Rook deploys mons and mgrs, calls the cluster ready, and never makes an OSD, so no pool can hold data',
  fix: 'Add a device set, or name nodes and their devices',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/osd.go Start, osd/create.go',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document)) return;
    const storage = fields(spec(document).storage);
    if (items(storage.storageClassDeviceSets).length > 0) return;
    const nodes = items(storage.nodes);
    if (storage.useAllNodes !== true && nodes.length === 0) {
      yield { document, property: 'spec.storage', message: `${clusterName(document)} names no device set, no nodes, and not all nodes` };
    } else if (![storage, ...nodes].some(selectsDevices)) {
      yield { document, property: 'spec.storage', message: `${clusterName(document)} selects nodes and none of their devices` };
    }
  },
};

function selectsDevices(selection: unknown): boolean {
  return dig(selection, 'useAllDevices') === true || items(dig(selection, 'devices')).length > 0
    || Boolean(text(dig(selection, 'deviceFilter'))) || Boolean(text(dig(selection, 'devicePathFilter')));
}
