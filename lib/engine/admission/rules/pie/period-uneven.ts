import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { PROBING, probingOf } from './probing';

/** A period that does not fit into an hour. */
export const periodUneven: Rule = {
  id: 'pie/period-uneven',
  severity: Severity.WARNING,
  why: 'Jobs start by the minute of the hour, so the gap at the full hour differs from the others, and alert windows of three periods miss runs',
  fix: 'Use 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (schedule of CronJobs)',
  kinds: PROBING,
  * inspect(document, world) {
    const { period, title } = probingOf(world, document) ?? {};
    if (period === undefined || period > 0 && 60 % period === 0) return;
    yield { document, property: title?.startsWith('PieProbe') ? 'spec.probePeriod' : 'spec.schedule', message: `${title} runs every ${period} min, which does not divide an hour` };
  },
};
