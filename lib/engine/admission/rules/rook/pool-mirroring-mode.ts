import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, text } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** A pool that is mirrored in no particular way. */
export const poolMirroringMode: Rule = {
  id: 'rook/pool-mirroring-mode',
  severity: Severity.ERROR,
  why: 'There is no default: Rook refuses a mirrored pool without a mode and retries without end',
  fix: 'Set mirroring.mode to image (each image by itself), pool (all images with a journal) or init-only',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title } of poolsOf(document)) {
      // Modes that do not exist, the schema refuses.
      if (dig(raw, 'mirroring', 'enabled') !== true || text(dig(raw, 'mirroring', 'mode'))) continue;
      yield { document, property: `${path}.mirroring.mode`, message: `${title} is mirrored without a mode` };
    }
  },
};
