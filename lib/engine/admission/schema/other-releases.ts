import type { KindLookup } from './kind-lookup';
import { faultsOf } from './kind-validator';
import type { Fault } from './run';
import type { SchemaRule } from './schema-rules';

/** Faults that are none in a release that came to know the field or the value. */
const GROWS: ReadonlySet<SchemaRule> = new Set<SchemaRule>(['schema/unknown-field', 'schema/value-not-allowed']);

/** The faults of an object; those that another release of its project has no fault with say which. */
export function inOtherReleases(object: any, faults: readonly Fault[], lookup: KindLookup): readonly Fault[] {
  if (!faults.some(({ rule }) => GROWS.has(rule))) return faults;
  const { apiVersion, kind } = object;
  const others = lookup.elsewhere(apiVersion, kind).map(({ release, schema }) => ({ release, faults: faultsOf(object, schema) }));
  if (others.length === 0) return faults;
  return faults.map((fault) => {
    if (!GROWS.has(fault.rule)) return fault;
    const releases = others.filter((other) => !other.faults.some(({ property }) => isAt(property, fault.property)))
      .map(({ release }) => release).join(' and ');
    return releases === '' ? fault : known(fault, lookup.releaseOf(apiVersion)!, releases);
  });
}

/** Whether a fault is at a place or above it, where it hides what is below. */
function isAt(property: string, place: string): boolean {
  return property === place || (place.startsWith(property) && /^[.[]/.test(place.slice(property.length)));
}

function known(fault: Fault, release: string, others: string): Fault {
  if (fault.rule !== 'schema/unknown-field') return { ...fault, message: `${fault.message}; ${others} takes it`, fix: `Run ${others}, or use another value` };
  // A field of that very name says more than one whose name is similar.
  const name = /^unknown field "([^"]+)"/.exec(fault.message)?.[1] ?? fault.property;
  return { ...fault, message: `${release} does not know the field "${name}", ${others} does`, fix: `Run ${others}, or leave it out` };
}
