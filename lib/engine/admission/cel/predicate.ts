/** What a rule of a CRD demands of a value; like the API server, callers take an exception for a broken rule. */
export type Predicate = (self: any) => boolean;

/** What a rule demands of a change. */
export type TransitionPredicate = (self: any, oldSelf: any) => boolean;

/** The `has` macro: whether a field is there; a null is none, although schemas allow it in places. */
export function has(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The value of a field that a rule takes for granted. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('no such key');
  return value;
}

/** The length of text in characters, of a list or of a map; fails on anything else, as the rule would. */
export function size(value: string | unknown[] | object): number {
  if (typeof value === 'string') return Array.from(value).length;
  if (Array.isArray(value)) return value.length;
  return Object.keys(value).length;
}

/** Whether two values are equal all the way down. */
export function equal(a: any, b: any): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}
