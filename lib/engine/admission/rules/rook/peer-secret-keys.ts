import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, namespaceOf, spec, text } from '../read';
import { secretKeys } from './secrets';

/** A secret of a peer that Rook cannot mirror with. */
export const peerSecretKeys: Rule = {
  id: 'rook/peer-secret-keys',
  severity: Severity.ERROR,
  why: 'Rook takes the token of the other cluster from there; without it nothing is mirrored, and Rook retries without end',
  fix: 'Put the bootstrap token of the other cluster under the key token, for a CephRBDMirror also the name of the pool under pool',
  evidence: 'rook/rook pkg/operator/ceph/controller/mirror_peer.go ValidatePeerToken',
  kinds: ['CephBlockPool', 'CephFilesystem', 'CephRBDMirror'].map((kind) => `ceph.rook.io/${kind}`),
  * inspect(document, world) {
    const { path, names, keys } = peersOf(document);
    for (const [index, name] of names.entries()) {
      const present = secretKeys(world, namespaceOf(document), text(name) ?? '');
      const missing = present && keys.filter((key) => !present.has(key));
      if (!missing?.length) continue;
      yield {
        document,
        property: `${path}.secretNames[${index}]`,
        message: `Secret ${namespaceOf(document)}/${String(name)} has nothing under the key ${missing.join(', ')}`,
      };
    }
  },
};

function peersOf(document: Document): { path: string; names: readonly unknown[]; keys: readonly string[] } {
  const own = spec(document);
  if (document.object.kind === 'CephRBDMirror') return { path: 'spec.peers', names: items(dig(own.peers, 'secretNames')), keys: ['token', 'pool'] };
  const names = dig(own.mirroring, 'enabled') === true ? items(dig(own.mirroring, 'peers', 'secretNames')) : [];
  return { path: 'spec.mirroring.peers', names, keys: ['token'] };
}
