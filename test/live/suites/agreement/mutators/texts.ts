import { textOf, isQuantity } from '../samples/texts';
import type { Site } from '../sites';
import { replacing, valueAt } from './mutator';
import type { Mutator } from './mutator';

const ODD = [
  '', ' ', '\n', '\t', 'a\nb', '\0', '\u007f', '\u0085', '\u2028', '☃', '😀', 'é', 'e\u0301', 'ſ', 'K', 'İ', '\ufeff', '\ud800', 'A', '-', '.', '/', '%', '"', '\\', '${a}', '{{ a }}',
];
const TIMES = [
  '2026-01-02', '2026-01-02T03:04:05', '2026-01-02t03:04:05z', '2026-02-30T00:00:00Z', '2026-01-02T24:00:00Z', '2026-01-02T23:59:60Z', '2026-01-02 03:04:05Z',
  '2026-01-02T03:04:05+25:00', '2026-01-02T03:04:05.Z', '2026-01-02T03:04:05,5Z', '26-01-02T03:04:05Z', '2026-1-2T3:4:5Z', '0000-01-01T00:00:00Z', '2026-01-02T03:04:05+0100',
];
const ADDRESSES = [
  '1.2.3.4', '01.2.3.4', '1.2.3', '256.1.1.1', '::1', '1::2::3', 'fe80::1%eth0', '::ffff:1.2.3.4', '10.0.0.0/8', '10.0.0.0/08', '10.0.0.0/33', '::/0', '::/129', '10.0.0.0/-1',
  '00:11:22:33:44:55', '00-11-22-33-44-55', '0011.2233.4455', '00:11:22:33:44', '00:11:22:33:44:55:66:77', '0:1:2:3:4:5', '00:11-22:33:44:55',
  'a.example.com', 'a_b.example.com', '-a.com', 'a-.com', 'a.c', 'a.1', 'grün.de', 'a..com', 'a.com.', 'localhost', 'a--b.com', '☃.com', `${'x'.repeat(64)}.com`,
  'http://a', 'http://a:80/b?c#d', 'http://a b', 'http://a/b c', '/a b', '/%zz', '//a/b', 'a/b', 'a:b', 'http://a:b/', 'http://[::1]/', 'http://[::1/', '*', '?a', '#a', 'http://', ':a', '1a:b',
  'a@b', 'a@b.c', 'a b@c.d', '<a@b.c>', 'A B <a@b.c>', 'a@', '@b', 'a@b@c', '"a b"@c.d',
];
const NUMBERS = [
  '123e4567-e89b-12d3-a456-426614174000', '123e4567-e89b-42d3-7456-426614174000', '123E4567E89B42D3A456426614174000', '{123e4567-e89b-42d3-a456-426614174000}',
  '0306406152', '0-306-40615-2', '030640615X', '978-0306406157', '978 0306406158', '4111111111111111', '4111-1111-1111-1111', 'a4111111111111111b', '4111111111111112',
  '123-45-6789', '123456789', '123 45-6789', '#fff', '#ffff', 'FFFFFF', 'rgb(0,0,0)', 'rgb(00,0,0)', 'rgb( 1 , 2 , 255 )', 'rgb(256,0,0)', 'RGB(1,1,1)', '507f1f77bcf86cd79943901g',
  'YQ==', 'YQ=', 'YQ', 'YW\nJj', 'YWJj', '-_==', '1h', '1.5h', '-1h', '1h30', '1 h', '3 days', '1d', '1 Day', '1 fortnight', 'in 5 minutes', '1.5 days', '1us', '1µs', '1μs', '5',
];
const AMOUNTS = [
  '', '1', '1Gi', '1.5Gi', '.5', '5.', '+1', '-1', '1e3', '1E3', '1e', '1e+3', '1e-3', '1e1.5', '1GiB', '1gi', '1 Gi', ' 1', '1\n', 'Gi', '1K', '1k', '1u', '1n', '0x10', '1_000', '1,5',
  '99999999999999999999', '1e100', '٣', '1Ki1', '--1', 'NaN', '1m', '0.1m', 'inf',
];

const hasFormat = ({ schema }: Site): boolean => schema.format !== undefined && schema.type === 'string' && schema.format !== 'date-time';

/** Longer texts do not fit into a request. */
const TOO_LONG = 500_000;

/** Texts at, beside and far from what is allowed. */
export const textMutators: readonly Mutator[] = [
  replacing('odd text', (site) => typeof valueAt(site) === 'string', () => ODD),
  replacing('long text', (site) => typeof valueAt(site) === 'string', (_, random) => ['x'.repeat(random.pick([63, 64, 253, 254, 256, 1024, 5000])), '😀'.repeat(random.pick([32, 127, 512]))]),
  replacing('text at its limits', ({ schema }) => schema.maxLength !== undefined || schema.minLength !== undefined, ({ schema: { minLength = 0, maxLength = minLength } }) =>
    [minLength - 1, minLength, maxLength, maxLength + 1].filter((length) => length >= 0 && length < TOO_LONG).flatMap((length) => ['x'.repeat(length), '😀'.repeat(length)])),
  replacing('another word', ({ schema }) => schema.enum !== undefined, ({ schema: { enum: words = [] } }) => [
    ...words, ...words.flatMap((word) => [String(word).toUpperCase(), String(word).toLowerCase(), `${word} `, `${word}s`, String(word).slice(1)]), '', 'other', 0,
  ]),
  replacing('beside a pattern', (site) => site.schema.pattern !== undefined && typeof valueAt(site) === 'string', (site, random) => near(textOf(site.schema, random))),
  replacing('beside a format', (site) => site.schema.format !== undefined && typeof valueAt(site) === 'string', (site, random) => near(textOf(site.schema, random))),
  replacing('another address', hasFormat, () => ADDRESSES),
  replacing('another number', hasFormat, () => NUMBERS),
  replacing('another time', ({ schema }) => schema.format === 'date-time' || schema.format === 'date', () => TIMES),
  replacing('another amount', ({ schema }) => isQuantity(schema), () => AMOUNTS),
];

/** A text, and what a slip of the keyboard makes of it. */
function near(text: string): string[] {
  const half = Math.ceil(text.length / 2);
  return [
    text, `${text}x`, `x${text}`, ` ${text}`, `${text} `, `${text}\n`, text.slice(1), text.slice(0, -1), text.slice(half), text.toUpperCase(), text.toLowerCase(),
    text + text, `${text.slice(0, half)}-${text.slice(half)}`, `${text.slice(0, half)}0${text.slice(half)}`, text.replace(/[.:/]/g, ''), text.replace(/\d/, '9'), `"${text}"`,
  ];
}
