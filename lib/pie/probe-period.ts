import type { Construct } from 'constructs';
import { Duration } from '../core/duration';
import { refusal } from '../core/problem';
import { requireDuration } from '../core/require-duration';

const SMALLEST = 1;
const LARGEST = 59;
const DEFAULT = Duration.minutes(5);

/**
 * The minutes between two runs of a probe.
 *
 * @throws when they are not a whole number from 1 to 59
 */
export function periodMinutes(period: Duration | undefined, name: string, scope: Construct): number {
  const chosen = period ?? DEFAULT;
  const minutes = requireDuration(chosen, 'probePeriod', scope).toSeconds() / 60;
  if (Number.isInteger(minutes) && minutes >= SMALLEST && minutes <= LARGEST) return minutes;
  throw refusal({
    where: 'probePeriod',
    what: `the period ${chosen.toString()} of probe ${name} is not a whole number of minutes from ${SMALLEST} to ${LARGEST}`,
    why: 'pie runs its probes by a cron schedule within the hour',
    fix: 'Write for example Duration.minutes(5), or another number that divides 60',
  }, scope);
}
