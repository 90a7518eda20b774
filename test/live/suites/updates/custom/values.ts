import type { KindSchema } from '../../../../../lib/upstream/schema-catalog';
import { mutate } from '../../agreement/mutate';
import { isObject } from '../../agreement/mutators/mutator';
import type { Random } from '../../agreement/random';
import { objectOf } from '../../agreement/samples/objects';
import { Values } from '../../agreement/samples/values';
import { sitesOf } from '../../agreement/sites';
import { subjectOf } from '../../agreement/subjects/custom';
import { METADATA } from '../change';
import type { ChangingKind, Place } from './places';

/** Fields that every object has. */
const HEAD: ReadonlySet<unknown> = new Set(['apiVersion', 'kind', 'metadata']);

/** A value that a schema allows. */
function valueOf(schema: Place[number]['schema'], { definitions }: KindSchema, random: Random): unknown {
  return new Values(definitions, random, 0.4, 25).of(schema);
}

/** An object in which some places with rules about changes are filled; some exclude each other. */
export function sampleOf({ kind, places }: ChangingKind, random: Random, name: string): any {
  const object = objectOf(kind, random, { richness: random.pick([0, 0.2, 0.5]), size: 60 });
  // Some kinds want names of a form; those live in namespaces, so that is where they differ.
  if (kind.scope === 'Namespaced') object.metadata.namespace = name;
  else object.metadata.name = name;
  delete object.status;
  const likely = random.pick([0.1, 0.3, 0.7]);
  for (const place of places) if (random.chance(likely)) fill(object, place, kind, random);
  return object;
}

/** Changes a copy of an object in one or two ways, and says how. */
export function changed(original: any, changing: ChangingKind, random: Random): { readonly object: any; readonly changes: readonly string[] } {
  const object = structuredClone(original);
  const changes: string[] = [];
  do {
    const dice = random.next();
    if (dice < 0.5 && changing.places.length > 0) changes.push(atPlace(object, changing, random));
    else if (dice < 0.8) changes.push(elsewhere(object, changing.kind, random));
    else if (dice < 0.85) changes.push(ofMetadata(object, random));
    else return { object: broken(object, changing, random), changes: [...changes, 'something broken'] };
  } while (random.chance(0.25));
  return { object, changes };
}

/** The object with a fault somewhere below its metadata. */
export function broken(object: any, { kind }: ChangingKind, random: Random): any {
  const { apiVersion, kind: name, metadata } = object;
  return { ...mutate(object, subjectOf(kind), random).object, apiVersion, kind: name, metadata };
}

function ofMetadata(object: any, random: Random): string {
  const { name, apply } = random.pick(METADATA);
  apply(object, random);
  return name;
}

function atPlace(object: any, { kind, places }: ChangingKind, random: Random): string {
  const place = random.pick(places);
  const path = place.map(({ name }) => name).join('.');
  const holder = place.slice(0, -1).reduce((node, { name }) => node?.[name], object);
  const { name } = place.at(-1)!;
  if (holder?.[name] === undefined || random.chance(0.5)) {
    if (holder) delete holder[name];
    fill(object, place, kind, random);
    return `another ${path}`;
  }
  if (typeof holder[name] === 'number') holder[name] += random.pick([-1, 1]);
  else delete holder[name];
  return `${path} gone or off by one`;
}

/** Puts a value at a place, and everything on the way there. */
function fill(object: any, place: Place, kind: KindSchema, random: Random): void {
  let holder: unknown = object;
  for (const { name, schema } of place) {
    // What is there may be broken.
    if (!isObject(holder)) return;
    holder[name] ??= valueOf(schema, kind, random);
    holder = holder[name];
  }
}

/** Another value that is allowed, an entry moved, or a field less, wherever that may be. */
function elsewhere(object: any, kind: KindSchema, random: Random): string {
  const sites = sitesOf(object, kind).filter((site) => site.path.length > 0 && !HEAD.has(site.path[0]));
  if (sites.length === 0) return 'nothing';
  const { path, schema, holder, key, required } = random.pick(sites);
  const value = holder[key];
  if (Array.isArray(value) && value.length > 1 && random.chance(0.5)) value.reverse();
  else if (!required && !Array.isArray(holder) && random.chance(0.3)) delete holder[key];
  else holder[key] = valueOf(schema, kind, random);
  return `something else at ${path.join('.')}`;
}
