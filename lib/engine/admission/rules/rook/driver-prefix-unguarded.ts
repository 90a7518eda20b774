import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf } from '../read';
import { operators } from './operator';

/** A driver under a name that the operator does not count volumes of. */
export const driverPrefixUnguarded: Rule = {
  id: 'rook/driver-prefix-unguarded',
  severity: Severity.WARNING,
  why: 'Rook refuses to delete a CephCluster while volumes of the drivers named after its own namespace exist; volumes of other drivers do not hold it back',
  fix: 'Name the Driver <namespace of the operator>.rbd.csi.ceph.com',
  evidence: 'rook/rook pkg/operator/ceph/cluster/controller.go csiVolumesAllowForDeletion',
  kinds: ['csi.ceph.io/Driver'],
  * inspect(document, world) {
    const match = /^(?:(.+)\.)?(?:rbd|cephfs)\.csi\.ceph\.com$/.exec(nameOf(document));
    const homes = operators(world).map(namespaceOf);
    if (!match || homes.length === 0 || homes.includes(match[1] ?? '')) return;
    yield { document, property: 'metadata.name', message: `Driver ${nameOf(document)} in ${namespaceOf(document)} is not named after the namespace of the operator, ${homes.join(', ')}` };
  },
};
