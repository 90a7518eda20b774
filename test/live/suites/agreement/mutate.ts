import { MUTATORS } from './mutators';
import type { Mutator } from './mutators/mutator';
import type { Random } from './random';
import { sitesOf } from './sites';
import type { Subject } from './subjects/subject';

/** A changed object and what was done to it. */
export interface Mutation {
  readonly object: any;
  readonly changes: readonly string[];
}

/** Mostly one change, since several hide each other; sometimes more, since they meet. */
const TWICE = 0.12;

/** Changes a copy of an object. */
export function mutate(object: any, subject: Subject, random: Random): Mutation {
  // Changes are made below a holder, so that even the object itself has a place.
  const copy = structuredClone(object);
  const changes: string[] = [];
  do changes.push(once(copy, subject, random)); while (random.chance(TWICE));
  return { object: copy, changes };
}

function once(object: any, { kind, mutators = [] }: Subject, random: Random): string {
  const all: readonly Mutator[] = [...MUTATORS, ...mutators];
  const sites = sitesOf(object, kind);
  for (;;) {
    const mutator = random.pick(all);
    const places = sites.filter((site) => mutator.applies(site));
    if (places.length === 0) continue;
    const site = random.pick(places);
    mutator.change(site, random);
    return `${mutator.name} at ${site.path.join('.') || 'the object'}`;
  }
}
