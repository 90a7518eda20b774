import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { shown } from '../core/shown';

/** A whole number within bounds as it was given, or a refusal. */
export function whole(value: number | undefined, least: number, most: number, where: string, scope?: IConstruct): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return value;
  throw refusal({
    where,
    what: `${shown(value)} is not a whole number from ${least}${most === Infinity ? ' up' : ` to ${most}`}`,
    why: 'It is refused or passed over where it is used',
    fix: `Give a whole number from ${least}${most === Infinity ? ' up' : ` to ${most}`}`,
  }, scope);
}
