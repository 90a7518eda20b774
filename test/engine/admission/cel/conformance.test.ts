import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { isTransition, PREDICATES, TRANSITIONS } from '../../../../lib/engine/admission/cel/predicates';
import { valuesOf } from '../arbitraries';
import { rulesOfAllUpstreams } from './pinned-rules';
import type { PinnedRule } from './pinned-rules';

interface Case { readonly rule: string; readonly self: any; readonly oldSelf?: any }

const SAMPLES = 100;
const SEED = 20260101;
/** Rules look at the fields next to them, so values need no depth. */
const SHALLOW = 7;
/** CRDs say nothing of it in their schemas. */
const METADATA = fc.record({ name: fc.constantFrom('rbd.csi.ceph.com', 'a.nfs.csi.ceph.com', 'csi.ceph.com', 'a-rbd') });
/** Some rules stand at fifteen places that differ little. */
const PLACES = 3;
const everywhere = rulesOfAllUpstreams();
const pinned = everywhere.filter(({ rule }, i) => everywhere.slice(0, i).filter((other) => other.rule === rule).length < PLACES);

/** Words that the rule itself speaks of, so that its branches are met. */
function words(rule: string): string[] {
  const quoted = [...rule.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double);
  return [...quoted, '', 'OSD_DOWN', 'osd_down', 'x.rbd.csi.ceph.com'];
}

/** Values near a given one: fields dropped, text replaced, lists cut short, also where the schema would not allow it. */
function near(value: any, rule: string): fc.Arbitrary<any> {
  if (typeof value === 'string') return fc.oneof(fc.constant(value), fc.constantFrom(...words(rule)));
  if (Array.isArray(value)) return fc.constantFrom(value, value.slice(1), []);
  if (typeof value !== 'object' || value === null) return fc.constant(value);
  const fields = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, near(entry, rule)]));
  return fc.oneof({ weight: 9, arbitrary: fc.record(fields, { requiredKeys: [], noNullPrototype: true }) }, fc.constant({}));
}

/** Values for the node that a rule stands at, in which the fields that it names are often there. */
function values({ rule, schema, definitions }: PinnedRule): fc.Arbitrary<any> {
  const base = valuesOf(schema, definitions, SHALLOW);
  const named = Object.keys(schema.properties ?? {}).filter((field) => new RegExp(`\\b(${field}|__${field}__)\\b`).test(rule));
  if (named.length === 0) return fc.oneof(base, base.chain((value) => near(value, rule)), maps(schema, rule));
  const fields = Object.fromEntries(named.map((field) => [field, field === 'metadata' ? METADATA : valuesOf(schema.properties![field], definitions, SHALLOW)]));
  return fc.tuple(base, fc.record(fields, { noNullPrototype: true }))
    .chain(([whole, chosen]) => near({ ...whole, ...chosen }, rule));
}

/** Keys of maps are words as well. */
function maps({ type, additionalProperties }: PinnedRule['schema'], rule: string): fc.Arbitrary<any> {
  if (type === 'object' && additionalProperties) return fc.constantFrom(...words(rule)).map((key) => ({ [key]: 'x' }));
  return type === 'string' ? fc.constantFrom(...words(rule)) : fc.constantFrom(...(type === 'integer' ? [0, 1, 2] : [{}]));
}

function cases(found: PinnedRule): Case[] {
  const { rule } = found;
  const self = values(found);
  const before = fc.tuple(self, fc.oneof(self, fc.constant(undefined))).map(([now, old]) => ({ rule, self: now, oldSelf: old ?? now }));
  return fc.sample<Case>(isTransition(rule) ? before : self.map((value) => ({ rule, self: value })), { numRuns: SAMPLES, seed: SEED });
}

/** A predicate that fails counts as broken, as in the API server. */
function ownVerdict({ rule, self, oldSelf }: Case): boolean {
  try {
    return isTransition(rule) ? TRANSITIONS.get(rule)!(self, oldSelf) : PREDICATES.get(rule)!(self);
  } catch {
    return false;
  }
}

test('every rule of every pinned CRD has a predicate, and every predicate a rule', () => {
  const texts = [...new Set(pinned.map(({ rule }) => rule))].sort();
  expect([...PREDICATES.keys(), ...TRANSITIONS.keys()].sort()).toEqual(texts);
  expect([...TRANSITIONS.keys()].filter((rule) => !isTransition(rule))).toEqual([]);
});

describe('predicates and a CEL engine agree', () => {
  const all = pinned.flatMap(cases);
  const verdicts: boolean[] = JSON.parse(execFileSync(process.execPath, [join(__dirname, 'cel-verdicts.mjs')], {
    input: JSON.stringify(all), encoding: 'utf8', maxBuffer: 2 ** 26,
  }));

  test.each([...new Set(pinned.map(({ rule }) => rule))])('%s', (rule) => {
    const compared = all.flatMap((each, i) => (each.rule === rule ? [{ ...each, holds: verdicts[i], own: ownVerdict(each) }] : []));
    expect(compared.filter(({ holds, own }) => holds !== own)).toEqual([]);
    // A sample in which a rule always holds would prove little.
    expect(new Set(compared.map(({ holds }) => holds))).toEqual(new Set([true, false]));
  });
});
