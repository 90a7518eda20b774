import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, title } from '../read';
import { RBD_MIRROR } from './rbd-mirrors';

/** Peers in the place where older releases looked for them. */
export const rbdMirrorPeers: Rule = {
  id: 'rook/rbd-mirror-peers',
  severity: Severity.WARNING,
  why: 'Rook still reads peers from here and warns of it at every reconcile: each is added to every pool that its token names, and a later release may no longer look',
  fix: 'Move the secrets to mirroring.peers.secretNames of the CephBlockPool that they are for',
  evidence: 'rook/rook pkg/operator/ceph/cluster/rbd/config.go, mirror.go (peers are deprecated)',
  kinds: [RBD_MIRROR],
  * inspect(document) {
    if (items(dig(spec(document), 'peers', 'secretNames')).length === 0) return;
    yield { document, property: 'spec.peers.secretNames', message: `${title(document)} names its peers itself` };
  },
};
