/** Where a tree holds something else than JSON: a value that is made later, an instance of a class. */
export const NOT_PLAIN = Symbol('not plain');

/**
 * Copies a tree of plain JSON the way cdk8s renders one: keys in order, nothing that is undefined or null in a map.
 *
 * @returns the copy, or `NOT_PLAIN` when only cdk8s can tell what it stands for
 */
export function plainCopy(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'function' || typeof value === 'symbol') return NOT_PLAIN;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value.map(plainCopy);
    return list.includes(NOT_PLAIN) ? NOT_PLAIN : list;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return NOT_PLAIN;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const entry = plainCopy((value as Record<string, unknown>)[key]);
    if (entry === NOT_PLAIN) return NOT_PLAIN;
    if (entry !== undefined) result[key] = entry;
  }
  return result;
}
