import type { IConstruct } from 'constructs';
import { refusal } from '../core/problem';
import { requireObject } from '../core/require-object';

/** What both device classes and lvcreate option classes are, as far as storage classes refer to them. */
interface Known {
  readonly name: string;
  _config(isDefault?: boolean): object;
}

/** What a storage class refers to, in words. */
export interface KnownText {
  /** The property that holds it. */
  readonly where: string;
  /** What it is. */
  readonly what: string;
  /** The property of TopoLvm or of its pools that lists them. */
  readonly list: string;
}

/**
 * Returns a class that is among those that TopoLVM was given: the same one, or one that says the same.
 *
 * The name alone does not tell, since pools of nodes may each have a class of one name over other volume groups.
 */
export function requireKnown<T extends Known>(value: T, known: readonly T[], { where, what, list }: KnownText, scope: IConstruct): T {
  const names = [...new Set(known.map(({ name }) => name))];
  requireObject(value, '_config', {
    where,
    kind: `a ${what}`,
    fix: names.length === 0 ? `Make one, list it in ${list} of TopoLvm, and pass it here` : `Pass the object that is listed in ${list} of TopoLvm, which has ${names.join(', ')}`,
  }, scope);
  const text = JSON.stringify(value._config());
  if (known.some((each) => each === value || (each.name === value.name && JSON.stringify(each._config()) === text))) return value;
  const problem = names.includes(value.name) ? {
    what: `TopoLvm has another ${what} "${value.name}"`,
    why: 'Volumes would not be made as this one says',
    fix: `Pass the object that is listed in ${list}, or list this one there`,
  } : {
    what: `no node has ${what} "${value.name}"`,
    why: 'Claims of the storage class would stay Pending',
    fix: names.length === 0 ? `List it in ${list} of TopoLvm` : `List it in ${list} of TopoLvm, or pass one of those there: ${names.join(', ')}`,
  };
  throw refusal({ where, ...problem }, scope);
}
