import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, namespaceOf, spec, text, title } from '../read';
import { clusterIn, isConnectionOnly } from './cluster';

/** A rados namespace to be copied without its pool. */
export const radosNamespaceUnmirrored: Rule = {
  id: 'rook/rados-namespace-unmirrored',
  severity: Severity.ERROR,
  why: 'Rook mirrors a namespace only in a mirrored pool, and in a mode; otherwise it fails after it has made the namespace and retries without end',
  fix: 'Enable mirroring of the pool, with mode init-only if nothing else of it is to be copied, and give the namespace mode pool or image',
  evidence: 'rook/rook pkg/operator/ceph/pool/radosnamespace/controller.go reconcileMirroring',
  kinds: ['ceph.rook.io/CephBlockPoolRadosNamespace'],
  * inspect(document, world) {
    const { mirroring, blockPoolName } = spec(document);
    if (!isSet(mirroring)) return;
    const cluster = clusterIn(world, namespaceOf(document));
    if (cluster && isConnectionOnly(cluster)) return;
    if (!text(dig(mirroring, 'mode'))) yield { document, property: 'spec.mirroring.mode', message: `${title(document)} is mirrored without a mode` };
    const pool = world.find('ceph.rook.io/CephBlockPool', namespaceOf(document), text(blockPoolName) ?? '');
    if (!pool || dig(spec(pool).mirroring, 'enabled') === true) return;
    yield { document, property: 'spec.mirroring', message: `${title(document)} is mirrored, and ${title(pool)} is not` };
  },
};
