import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec, text } from '../read';
import { isErasureCoded, poolsOf } from './pools';

const BUILTIN = ['.mgr', '.nfs', '.rgw.root'];

/** A pool of Ceph's own that has to be replicated. */
export const poolBuiltinErasureCoded: Rule = {
  id: 'rook/pool-builtin-erasure-coded',
  severity: Severity.ERROR,
  why: 'Ceph keeps objects there that erasure coding cannot hold, and Rook refuses it',
  fix: 'Use replicated.size',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/pool.go ValidateCephBlockPool',
  kinds: ['ceph.rook.io/CephBlockPool'],
  * inspect(document) {
    const name = text(spec(document).name) ?? '';
    const [pool] = poolsOf(document);
    if (!BUILTIN.includes(name) || !isErasureCoded(pool)) return;
    yield { document, property: 'spec.erasureCoded', message: `${pool.title} is Ceph's built-in pool ${name} and erasure coded` };
  },
};
