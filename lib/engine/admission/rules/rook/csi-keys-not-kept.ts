import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, dig, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Rotation of the drivers' keys under volumes that are mounted. */
export const csiKeysNotKept: Rule = {
  id: 'rook/csi-keys-not-kept',
  severity: Severity.WARNING,
  why: 'Volumes that are mounted go on with the key they were mounted with; when the next generation takes its place, their I/O stops',
  fix: 'Set keepPriorKeyCountMax to 1 at least, and drain nodes between two generations',
  evidence: 'rook/rook Documentation/Storage-Configuration/Advanced/cephx-key-rotation.md, issue 15904',
  kinds: [CLUSTER],
  * inspect(document) {
    const csi = dig(spec(document).security, 'cephx', 'csi');
    if (dig(csi, 'keyRotationPolicy') !== 'KeyGeneration' || (count(dig(csi, 'keepPriorKeyCountMax')) ?? 0) > 0) return;
    yield { document, property: 'spec.security.cephx.csi.keepPriorKeyCountMax', message: `${clusterName(document)} rotates the keys of its drivers and keeps none from before` };
  },
};
