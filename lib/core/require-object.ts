import type { IConstruct } from 'constructs';
import { refusal } from './problem';
import { shown } from './shown';

/** What a property has to hold. */
export interface Expected {
  /** The property that holds the value. */
  readonly where: string;
  /** What the value has to be, such as `a storage class`. */
  readonly kind: string;
  /** What to write instead. */
  readonly fix: string;
}

/**
 * Returns an object that has the member which makes it what it should be, and refuses anything else: callers whose language checks
 * no types hand over names and raw values, which would otherwise be left out of the manifests without a word.
 */
export function requireObject<T extends object>(value: T, member: keyof T & string, { where, kind, fix }: Expected, scope?: IConstruct): T {
  if (typeof value === 'object' && value !== null && value[member] !== undefined) return value;
  throw refusal({
    where,
    what: `${shown(value)} is not ${kind}`,
    why: 'Names, units and settings are read from objects, so that none of them is typed a second time',
    fix,
  }, scope);
}
