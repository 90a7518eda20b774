import { Random } from '../agreement/random';
import type { Change } from './change';
import type { Case, Field, Subject } from './subject';

/** One thing to ask: a case of the subject with changes in it. */
export interface Trial {
  readonly base: Case;
  readonly changes: readonly Change[];
}

/** How many changes at once are made for a field with them, on average. */
const COMBINATIONS = 3;
const MOST_CHANGES = 4;

/** Each case as it is, with each value in each field, and with some values in some fields at once. */
export function trialsOf(subject: Subject, seed: number): Trial[] {
  const random = new Random(seed, ...Array.from(subject.check, (letter) => letter.charCodeAt(0)));
  return subject.cases.flatMap((base) => [
    { base, changes: [] },
    ...subject.fields.flatMap(({ path, values }) => values.map((value) => ({ base, changes: [{ path, value }] }))),
    ...Array.from({ length: subject.fields.length * COMBINATIONS }, () => ({ base, changes: several(subject.fields, random) })),
  ]);
}

function several(fields: readonly Field[], random: Random): Change[] {
  return Array.from({ length: random.between(1, MOST_CHANGES) }, () => {
    const { path, values, random: make } = random.pick(fields);
    return { path, value: make && random.chance(0.7) ? make(random) : random.pick(values) };
  });
}
