import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, items, namespaceOf, spec, title } from '../read';
import { mirrorsByNamespace } from './filesystem-mirrors';
import { FILESYSTEM } from './filesystems';

/** A file system to be copied by a daemon that nobody runs. */
export const filesystemMirrorMissing: Rule = {
  id: 'rook/filesystem-mirror-missing',
  severity: Severity.ERROR,
  why: 'Rook imports the token of the other cluster and stops there: no daemon copies anything, and no status says so',
  fix: 'Add a CephFilesystemMirror to the namespace of the cluster, or leave the peers to the cluster that copies',
  evidence: 'rook/rook Documentation/CRDs/Shared-Filesystem/ceph-fs-mirror-crd.md, pkg/operator/ceph/file/mirror',
  kinds: [FILESYSTEM],
  * inspect(document, world) {
    const { mirroring } = spec(document);
    if (dig(mirroring, 'enabled') !== true || items(dig(mirroring, 'peers', 'secretNames')).length === 0) return;
    const namespace = namespaceOf(document);
    if (mirrorsByNamespace(world).has(namespace) || isElsewhere(world, namespace)) return;
    yield { document, property: 'spec.mirroring.peers', message: `${title(document)} has a peer, and namespace ${namespace} has no CephFilesystemMirror` };
  },
};

function isElsewhere(world: World, namespace: string): boolean {
  return (world.facts.external ?? []).some((each) => each.kind === 'CephFilesystemMirror' && (each.namespace === namespace || each.namespace === '*'));
}
