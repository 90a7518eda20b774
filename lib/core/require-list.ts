import type { IConstruct } from 'constructs';
import { refusal } from './problem';
import { shown } from './shown';

/** Returns the list, and refuses a value that stands where a list of them is expected. */
export function requireList<T>(list: T[], where: string, scope?: IConstruct): T[] {
  if (Array.isArray(list)) return list;
  throw refusal({
    where, what: `${shown(list)} is not a list`, why: 'There may be several of them', fix: 'Put it into square brackets, even if there is only one',
  }, scope);
}
