import * as fc from 'fast-check';
import { goRegExp } from '../../../../../lib/engine/admission/schema/go-regexp';
import type { Schema } from '../../../../../lib/upstream/schema';
import type { Random } from '../random';

/** Texts that some rule, pattern or key of a map is likely to want; anything else is drawn from the pattern itself. */
const WORDS = ['a', 'sample', 'OSD_DOWN', 'x.rbd.csi.ceph.com', 'rbd', 'multus', 'RollingUpdate', 'DaemonSet', 'grün ☃', 'two words', '0', 'true', '1h', '10Gi'];
export const QUANTITIES = ['0', '1', '1Gi', '1.5Gi', '500m', '10k', '1e3', '.5', '+1', '-1', '100Ei', '1.'];
const FORMATS: { readonly [format: string]: readonly string[] } = {
  'date-time': ['2026-01-02T03:04:05Z', '2024-02-29T23:59:59.123456+01:00', '2026-01-02T03:04:05.1-12:30'],
  'date': ['2026-01-02', '2024-02-29'],
  'duration': ['1h', '1.5s', '3 days', '0', '1h30m', '5 minutes'],
  'byte': ['', 'YQ==', 'YWJj'],
  'uri': ['https://example.com/a?b#c', '/path', 'urn:a:b', 'http://[::1]:80/'],
  'email': ['a@example.com', 'A <a@example.com>'],
  'hostname': ['a', 'a.example.com'],
  'ipv4': ['1.2.3.4', '255.255.255.255'],
  'ipv6': ['::1', 'fe80::1', '::ffff:1.2.3.4'],
  'cidr': ['10.0.0.0/8', '::/0', '10.1.2.3/32'],
  'mac': ['00:11:22:aa:bb:cc', '00-11-22-33-44-55'],
  'uuid': ['123e4567-e89b-12d3-a456-426614174000', '123E4567E89B12D3A456426614174000'],
  'uuid3': ['123e4567-e89b-32d3-a456-426614174000'],
  'uuid4': ['123e4567-e89b-42d3-a456-426614174000'],
  'uuid5': ['123e4567-e89b-52d3-a456-426614174000'],
  'bsonobjectid': ['507f1f77bcf86cd799439011'],
  'isbn': ['0306406152', '978-0306406157', '9780306406157'],
  'isbn10': ['0306406152', '0-306-40615-2'],
  'isbn13': ['9780306406157'],
  'creditcard': ['4111111111111111', '5500 0000 0000 0004'],
  'ssn': ['123-45-6789', '123 45 6789'],
  'hexcolor': ['#fff', '#a0B1c2', 'ffffff'],
  'rgbcolor': ['rgb(0,0,0)', 'rgb(255, 10, 3)'],
  'k8s-short-name': ['a', 'a-1'],
  'k8s-long-name': ['a.b-c', 'a'],
};

const MATCHING = new Map<string, readonly string[]>();

/** A text that the schema allows. */
export function textOf(schema: Schema, random: Random): string {
  const { pattern, format, minLength = 0, maxLength = Infinity } = schema;
  const fits = (text: string): boolean => {
    const length = Array.from(text).length;
    return length >= minLength && length <= maxLength && (pattern === undefined || goRegExp(pattern)!.test(text));
  };
  const known = format === undefined ? undefined : FORMATS[format];
  const choices = known ?? (pattern === undefined ? WORDS : [...matching(pattern), ...WORDS]);
  const fitting = choices.filter(fits);
  if (fitting.length > 0) return random.pick(fitting);
  return 'x'.repeat(minLength);
}

/** Whether texts of the schema are quantities, by what its pattern allows. */
export function isQuantity({ pattern, format }: Schema): boolean {
  return format === 'quantity' || (pattern?.includes('[KMGTPE]i') ?? false);
}

/** Some texts that match a pattern, always the same ones. */
function matching(pattern: string): readonly string[] {
  let texts = MATCHING.get(pattern);
  if (!texts) {
    texts = fc.sample(fc.stringMatching(goRegExp(pattern)!), { numRuns: 20, seed: 1 });
    MATCHING.set(pattern, texts);
  }
  return texts;
}
