import { isDnsSubdomain } from '../../../core/names';

const NAME_PART = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/**
 * What is wrong with the key of a label or annotation, `undefined` when nothing is.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
export function keyFault(key: string): string | undefined {
  const parts = key.split('/');
  if (parts.length > 2) return 'has more than one "/"';
  const name = parts[parts.length - 1];
  if (parts.length === 2 && !isDnsSubdomain(parts[0])) return `has the prefix "${parts[0]}", which is not a DNS name in lower case`;
  if (name === '') return 'has no name';
  if (name.length > 63) return `has a name of ${name.length} characters, at most 63 are allowed`;
  return NAME_PART.test(name) ? undefined : 'may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit';
}

/** What is wrong with the value of a label, `undefined` when nothing is. */
export function labelFault(value: string): string | undefined {
  if (value === '') return undefined;
  if (value.length > 63) return `has ${value.length} characters, at most 63 are allowed`;
  return NAME_PART.test(value) ? undefined : 'may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit';
}

/** Values that occur more than once, each with the places after its first. */
export function* repeated<T>(values: Iterable<T | undefined>): Iterable<{ readonly value: T; readonly index: number }> {
  const seen = new Set<T>();
  let index = 0;
  for (const value of values) {
    if (value !== undefined) {
      if (seen.has(value)) yield { value, index };
      seen.add(value);
    }
    index += 1;
  }
}
