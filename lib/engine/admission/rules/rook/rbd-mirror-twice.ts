import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, title } from '../read';
import { RBD_MIRROR, rbdMirrorsByNamespace } from './rbd-mirrors';

/** Two objects that describe the mirroring daemons of one cluster. */
export const rbdMirrorTwice: Rule = {
  id: 'rook/rbd-mirror-twice',
  severity: Severity.ERROR,
  why: 'Rook makes one Deployment of one name for all of them: each replaces what the other wrote, or fails because it belongs to the other',
  fix: 'Keep one CephRBDMirror for each cluster, and raise its count for more daemons',
  evidence: 'rook/rook pkg/operator/ceph/cluster/rbd/mirror.go start (resource name rook-ceph-rbd-mirror-a)',
  kinds: [RBD_MIRROR],
  * inspectAll(world) {
    for (const [namespace, mirrors] of rbdMirrorsByNamespace(world)) {
      for (const document of mirrors.slice(1)) {
        yield { document, property: 'metadata.name', message: `${title(document)} is the second in namespace ${namespace}, beside ${nameOf(mirrors[0])}` };
      }
    }
  },
};
