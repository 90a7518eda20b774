import { replacing, valueAt } from './mutator';
import type { Mutator } from './mutator';

const OTHERS = ['text', '', '1', 'true', 0, 1, -1, 1.5, true, false, [], ['a'], [1], [{}], {}, { a: 'b' }, { name: 'a' }];

const typeName = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** Values of other types, in lists, objects and out of them. */
export const typeMutators: readonly Mutator[] = [
  replacing('another type', () => true, (site) => OTHERS.filter((other) => typeName(other) !== typeName(valueAt(site)))),
  replacing('null', () => true, () => [null]),
  replacing('as text', (site) => ['number', 'boolean'].includes(typeof valueAt(site)), (site) => [String(valueAt(site))]),
  replacing('as a list', (site) => !Array.isArray(valueAt(site)), (site) => [[valueAt(site)], [[valueAt(site)]]]),
  replacing('one level deeper', () => true, (site) => [{ [site.key]: valueAt(site) }]),
  replacing('one level higher', (site) => typeof valueAt(site) === 'object' && valueAt(site) !== null && Object.keys(valueAt(site)).length > 0,
    (site, random) => [random.pick(Object.values(valueAt(site)))]),
  replacing('an integer or text', ({ schema }) => schema['x-kubernetes-int-or-string'] === true,
    () => [0, -1, 1.5, 1e30, 2 ** 31, true, '', '50%', '1.5', 'abc', '1 Gi', ' 1', [1], {}]),
  replacing('many levels', ({ schema }) => schema.type === undefined || schema['x-kubernetes-preserve-unknown-fields'] === true, (_, random) => [nested(random.between(1, 200))]),
];

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? { down: value } : [value];
  return value;
}
