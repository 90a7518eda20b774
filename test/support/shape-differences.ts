import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/** Where what we write differs from what upstream's example says: the paths, sorted, each no deeper than it has to be. */
export function shapeDifferences(theirs: Fields, ours: Fields, path = ''): string[] {
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort().flatMap((key) => {
    const [one, other] = [theirs[key], ours[key]];
    if (isDeepStrictEqual(one, other)) return [];
    return isFields(one) && isFields(other) ? shapeDifferences(one, other, `${path}${key}.`) : [path + key];
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
