import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

const MODES = ['', 'none', 'passive', 'aggressive', 'force'];

/** A compression mode that Ceph does not have. */
export const poolCompressionMode: Rule = {
  id: 'rook/pool-compression-mode',
  severity: Severity.ERROR,
  why: 'Rook refuses the pool and retries without end',
  fix: 'Use none, passive, aggressive or force',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title } of poolsOf(document)) {
      const mode = dig(raw, 'parameters', 'compression_mode');
      if (!isSet(mode) || MODES.includes(String(mode))) continue;
      yield { document, property: `${path}.parameters.compression_mode`, message: `${title} compresses in mode "${String(mode)}"` };
    }
  },
};
