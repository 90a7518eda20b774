import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, text } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

/** A schedule of snapshots with a beginning and no rhythm. */
export const snapshotScheduleInterval: Rule = {
  id: 'rook/snapshot-schedule-interval',
  severity: Severity.ERROR,
  why: 'Ceph takes a start only together with an interval; Rook refuses the pool and retries without end',
  fix: 'Give the schedule an interval, such as 24h',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec',
  kinds: POOL_KINDS,
  * inspect(document) {
    for (const { path, raw, title } of poolsOf(document)) {
      if (dig(raw, 'mirroring', 'enabled') !== true) continue;
      for (const [index, schedule] of items(dig(raw, 'mirroring', 'snapshotSchedules')).entries()) {
        const start = text(dig(schedule, 'startTime'));
        if (!start || text(dig(schedule, 'interval'))) continue;
        yield {
          document,
          property: `${path}.mirroring.snapshotSchedules[${index}].interval`,
          message: `Snapshots of ${title} start at ${start} and have no interval`,
        };
      }
    }
  },
};
