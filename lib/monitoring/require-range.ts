import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { shown } from '../core/shown';

/** Refuses thresholds outside of what can ever be measured: such an alert would always fire, or never. */
export function requireRatio(value: number, where: string, scope: IConstruct): number {
  if (typeof value === 'number' && value > 0 && value < 1) return value;
  throw refusal({
    where,
    what: `${shown(value)} is not a share between 0 and 1`,
    why: 'The alert would always fire, or never',
    fix: 'Write for example 0.8 for 80 percent',
  }, scope);
}

/** Refuses what cannot be counted to. */
export function requireCount(value: number, where: string, scope: IConstruct): number {
  if (Number.isInteger(value) && value > 0) return value;
  throw refusal({
    where,
    what: `${shown(value)} is not a whole number above zero`,
    why: 'The alert would always fire, or never',
    fix: 'Write for example 2',
  }, scope);
}

/** Refuses a critical threshold that is reached before the one that only warns. */
export function requireLater(later: boolean, where: string, warning: string, scope: IConstruct): void {
  if (later) return;
  throw refusal({
    where,
    what: `it is reached before ${warning} is`,
    why: 'The critical alert would fire first, and the warning would come too late',
    fix: `Move it beyond ${warning}`,
  }, scope);
}
