import type { IConstruct } from 'constructs';
import type { Duration } from '../core/duration';
import { refusal } from '../core/problem';

/** A whole number within bounds as it was given, or a refusal. */
export function whole(value: number | undefined, least: number, most: number, where: string, scope: IConstruct): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  throw refusal({
    where,
    what: `${value} is not a whole number from ${least}${most === Infinity ? ' up' : ` to ${most}`}`,
    why: 'It is refused or passed over where it is used',
    fix: `Give a whole number from ${least}${most === Infinity ? ' up' : ` to ${most}`}`,
  }, scope);
}

/** A duration in whole seconds from 1 up, or a refusal. */
export function wholeSeconds(duration: Duration | undefined, where: string, scope: IConstruct): number | undefined {
  const seconds = duration?.toSeconds();
  if (seconds === undefined || (Number.isInteger(seconds) && seconds >= 1)) return seconds;
  throw refusal({
    where,
    what: `${duration} is not a whole number of seconds from 1 up`,
    why: 'The setting is written in seconds, and zero means that it is not set',
    fix: 'Give whole seconds, for example Duration.seconds(60)',
  }, scope);
}
