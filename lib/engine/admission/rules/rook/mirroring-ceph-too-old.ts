import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, namespaceOf, spec, title } from '../read';
import { cephVersion, printed } from './ceph-image';
import { clusterIn } from './cluster';

/** The first release of Ceph that mirrors rados namespaces. */
const FIRST = 20;

/** Mirroring that the Ceph of the cluster does not know yet. */
export const mirroringCephTooOld: Rule = {
  id: 'rook/mirroring-ceph-too-old',
  severity: Severity.ERROR,
  why: 'Ceph mirrors rados namespaces, and pools that only hold them, from release 20 on; an older one refuses the command, and Rook retries without end',
  fix: 'Use an image of Ceph 20 or newer, or mirror whole pools with mode image or pool',
  evidence: 'rook/rook Documentation/CRDs/Block-Storage/ceph-block-pool-rados-namespace-crd.md; Ceph: RBD mirroring, namespace configuration',
  kinds: ['ceph.rook.io/CephBlockPool', 'ceph.rook.io/CephBlockPoolRadosNamespace'],
  * inspect(document, world) {
    const property = wanted(document);
    const cluster = clusterIn(world, namespaceOf(document));
    const version = cluster && cephVersion(cluster, world);
    if (property === undefined || !version || version.major >= FIRST) return;
    yield { document, property, message: `${title(document)} needs Ceph ${FIRST} for its mirroring, the cluster runs ${printed(version)}` };
  },
};

function wanted(document: Document): string | undefined {
  const { mirroring } = spec(document);
  if (document.object.kind === 'CephBlockPoolRadosNamespace') return isSet(mirroring) ? 'spec.mirroring' : undefined;
  return dig(mirroring, 'enabled') === true && dig(mirroring, 'mode') === 'init-only' ? 'spec.mirroring.mode' : undefined;
}
