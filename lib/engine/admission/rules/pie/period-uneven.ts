import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { periodOf, PROBE } from './probe';

/** A period that does not fit into an hour. */
export const periodUneven: Rule = {
  id: 'pie/period-uneven',
  severity: Severity.WARNING,
  why: 'Jobs start by the minute of the hour, so the gap at the full hour differs from the others, and alert windows of three periods miss runs',
  fix: 'Use 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (schedule of CronJobs)',
  kinds: [PROBE],
  * inspect(document) {
    const period = periodOf(document);
    if (period > 0 && 60 % period === 0) return;
    yield { document, property: 'spec.probePeriod', message: `PieProbe ${nameOf(document)} runs every ${period} min, which does not divide an hour` };
  },
};
