import { objectDifferences } from '../../support/object-differences';
import { objectsOf } from '../../support/objects';
import { siteOf } from './programs';
import rendered from './rendered.json';

interface Facts {
  /** Objects that the defaults make, and these values do not. */
  readonly without: readonly string[];
  /** Objects that the defaults do not make, or not so. */
  readonly objects: Readonly<Record<string, any>>;
}

const { source, ...SETS } = rendered;
const FACTS: Readonly<Record<string, Facts>> = SETS;

/** What the chart renders from a set of values, by title. */
export function renderedObjects(set: string): ReadonlyMap<string, any> {
  const { without, objects } = FACTS[set];
  return new Map(Object.entries<any>({ ...FACTS.defaults.objects, ...objects }).filter(([title]) => !without.includes(title)));
}

/** All that differs between what the chart renders and what the program of the same name makes. */
export function differencesOf(set: string): string[] {
  return objectDifferences(renderedObjects(set), new Map(objectsOf(siteOf(set)).map((object) => [`${object.kind} ${object.metadata.name}`, object])));
}
