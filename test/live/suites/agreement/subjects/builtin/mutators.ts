import type { Mutator } from '../../mutators/mutator';
import { replacing, valueAt } from '../../mutators/mutator';

/** Names, paths, addresses, amounts and keys, right for one field and wrong for the next. */
const WORDS = [
  'x', 'a.b', 'a/b', 'a/b/c', '/a', '../x', 'a/../b', 'A_b', 'a b', ' a', '-a', 'a-', '..', '.', '7', '-1', '1.5', '50%', '101%', '1Gi', '-1Gi', '10.0.0.300', '127.0.0.1', 'fd00::1',
  '10.0.0.1/8', '10.0.0.0/8', 'example.com', 'example.com/a', 'https://a.example/b', 'http://a', 'metadata.name', 'limits.cpu', 'None', 'Always', '@daily', '* * * * *', 'ä', 'a\n',
  'x'.repeat(15), 'x'.repeat(16), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(254),
];
const NUMBERS = [-1, 0, 1, 2, 29, 31, 101, 255, 256, 511, 512, 599, 600, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 53];

/** Changes that a schema of Kubernetes' own kinds says nothing about. */
export const builtinMutators: readonly Mutator[] = [
  replacing('a word of another kind', (site) => typeof valueAt(site) === 'string', () => WORDS),
  replacing('a slip', (site) => typeof valueAt(site) === 'string', (site) => {
    const text = String(valueAt(site));
    return [`${text}x`, text.slice(0, -1), text.toUpperCase(), text.toLowerCase(), ` ${text}`, `${text}/x`, text.replace(/[./-]/, '_')];
  }),
  replacing('a number of another kind', (site) => typeof valueAt(site) === 'number', () => NUMBERS),
  replacing('the other way', (site) => typeof valueAt(site) === 'boolean', (site) => [!valueAt(site)]),
  replacing('an entry twice', (site) => Array.isArray(valueAt(site)) && valueAt(site).length > 0, (site, random) => {
    const list: unknown[] = valueAt(site);
    return [[...list, random.pick(list)], [random.pick(list), ...list]];
  }),
  replacing('another order', (site) => Array.isArray(valueAt(site)) && valueAt(site).length > 1, (site) => [[...valueAt(site)].reverse()]),
  replacing('many entries', (site) => Array.isArray(valueAt(site)) && valueAt(site).length > 0, (site) => {
    const [first]: any[] = valueAt(site);
    return [Array.from({ length: 30 }, (_, i) => (typeof first === 'object' ? { ...first, name: `n${i}` } : typeof first === 'string' ? `n${i}` : i))];
  }),
];
