import type { IConstruct } from 'constructs';
import type { Duration } from '../../../core/duration';
import { refusal } from '../../../core/problem';

/** The duration in seconds, for fields that hold whole ones. */
export function wholeSeconds(duration: Duration, where: string, scope?: IConstruct): number {
  return whole(duration, 1, 'seconds', where, scope);
}

/** The duration in minutes, for fields that hold whole ones. */
export function wholeMinutes(duration: Duration, where: string, scope?: IConstruct): number {
  return whole(duration, 60, 'minutes', where, scope);
}

/** The duration in hours, for fields that hold whole ones. */
export function wholeHours(duration: Duration, where: string, scope?: IConstruct): number {
  return whole(duration, 3600, 'hours', where, scope);
}

function whole(duration: Duration, unit: number, name: string, where: string, scope?: IConstruct): number {
  const amount = duration.toSeconds() / unit;
  if (Number.isInteger(amount)) return amount;
  throw refusal({
    where,
    what: `${duration.toString()} is not a whole number of ${name}`,
    why: `The field counts ${name}`,
    fix: `Write for example Duration.${name}(${Math.max(1, Math.ceil(amount))})`,
  }, scope);
}
