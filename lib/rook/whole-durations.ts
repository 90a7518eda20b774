import type { IConstruct } from 'constructs';
import type { Duration } from '../core/duration';
import { refusal } from '../core/problem';
import { requireDuration } from '../core/require-duration';

/** The duration in seconds, for fields that hold whole ones; `least` is 1 where zero means that the field is not set. */
export function wholeSeconds(duration: Duration | undefined, where: string, scope?: IConstruct, least = 0): number | undefined {
  return wholeUnits(duration, 1, 'seconds', where, scope, least);
}

/** The duration in minutes, for fields that hold whole ones. */
export function wholeMinutes(duration: Duration, where: string, scope?: IConstruct): number;
export function wholeMinutes(duration: Duration | undefined, where: string, scope?: IConstruct): number | undefined;
export function wholeMinutes(duration: Duration | undefined, where: string, scope?: IConstruct): number | undefined {
  return wholeUnits(duration, 60, 'minutes', where, scope);
}

/** The duration in hours, for fields that hold whole ones. */
export function wholeHours(duration: Duration | undefined, where: string, scope?: IConstruct): number | undefined {
  return wholeUnits(duration, 3600, 'hours', where, scope);
}

function wholeUnits(duration: Duration | undefined, unit: number, name: string, where: string, scope?: IConstruct, least = 0): number | undefined {
  if (duration === undefined) return undefined;
  const amount = requireDuration(duration, where, scope).toSeconds() / unit;
  if (Number.isInteger(amount) && amount >= least) return amount;
  throw refusal({
    where,
    what: `${duration.toString()} is not a whole number of ${name}${least === 0 ? '' : ` from ${least} up`}`,
    why: `The field counts ${name}${least === 0 ? '' : ', and zero means that it is not set'}`,
    fix: `Write for example Duration.${name}(${Math.max(1, Math.ceil(amount))})`,
  }, scope);
}
