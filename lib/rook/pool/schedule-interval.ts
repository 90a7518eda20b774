import type { IConstruct } from 'constructs';
import type { Duration } from '../../core/duration';
import { wholeMinutes } from '../whole-durations';

/** How often snapshots are taken as Ceph reads it: one whole number and one of m, h and d. */
export function scheduleInterval(interval: Duration, where: string, scope?: IConstruct): string {
  const minutes = wholeMinutes(interval, where, scope);
  if (minutes > 0 && minutes % 1440 === 0) return `${minutes / 1440}d`;
  return minutes > 0 && minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
}
