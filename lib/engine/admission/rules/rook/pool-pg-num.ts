import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** A number of placement groups that the autoscaler changes back. */
export const poolPgNum: Rule = {
  id: 'rook/pool-pg-num',
  severity: Severity.WARNING,
  why: 'Rook sets the number at every reconcile and the autoscaler changes it again, so placement groups split and merge without end',
  fix: 'Remove pg_num and pgp_num, or set pg_autoscale_mode to off or warn beside equal pg_num and pgp_num',
  evidence: 'rook/rook issue 11956; Ceph: Placement groups, autoscaling',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title } of poolsOf(document)) {
      const groups = dig(raw, 'parameters', 'pg_num');
      if (!isSet(groups)) continue;
      const mode = dig(raw, 'parameters', 'pg_autoscale_mode');
      const placed = dig(raw, 'parameters', 'pgp_num');
      if (mode === 'off' || mode === 'warn') {
        if (String(placed) === String(groups)) continue;
        yield { document, property: `${path}.parameters.pgp_num`, message: `${title} has pg_num ${String(groups)} and pgp_num ${String(placed ?? 'not set')}` };
      } else {
        yield { document, property: `${path}.parameters.pg_num`, message: `${title} has pg_num ${String(groups)} while the autoscaler is on` };
      }
    }
  },
};
