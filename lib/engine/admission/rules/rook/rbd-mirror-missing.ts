import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, namespaceOf, spec, title } from '../read';
import { rbdMirrorsByNamespace } from './rbd-mirrors';

/** A pool to be copied from a peer by daemons that nobody runs. */
export const rbdMirrorMissing: Rule = {
  id: 'rook/rbd-mirror-missing',
  severity: Severity.ERROR,
  why: 'Rook imports the token of the peer and stops there: no daemon fetches an image, and the health of the mirror stays unknown',
  fix: 'Add a CephRBDMirror to the namespace of the cluster, or leave the peers to the cluster that receives the images',
  evidence: 'rook/rook Documentation/Storage-Configuration/Block-Storage-RBD/rbd-mirroring.md, pkg/operator/ceph/cluster/rbd',
  kinds: ['ceph.rook.io/CephBlockPool'],
  * inspect(document, world) {
    const { mirroring } = spec(document);
    if (dig(mirroring, 'enabled') !== true || items(dig(mirroring, 'peers', 'secretNames')).length === 0) return;
    const namespace = namespaceOf(document);
    if (rbdMirrorsByNamespace(world).has(namespace)) return;
    if ((world.facts.external ?? []).some((each) => each.kind === 'CephRBDMirror' && (each.namespace === namespace || each.namespace === '*'))) return;
    yield { document, property: 'spec.mirroring.peers', message: `${title(document)} has a peer, and namespace ${namespace} has no CephRBDMirror` };
  },
};
