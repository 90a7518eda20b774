import type { Violation } from '../rule';
import type { Place } from './place';

const SELECTABLE = new Set(['string', 'boolean', 'integer']);
const MOST = 8;

/** Fields of a kind that objects can be selected by. */
export function* selectableFaults(list: Place, schema: Place): Iterable<Violation> {
  const seen = new Set<string>();
  for (const entry of list.entries) {
    const path = entry.to('jsonPath');
    const found = path.text === '' ? undefined : fieldAt(path.text, schema);
    if (path.text === '') yield path.fault('jsonPath is empty');
    else if (found === undefined) yield path.fault(`jsonPath "${path.text}" leads to no field of the schema`);
    else if (!SELECTABLE.has(found.to('type').text) || path.text.startsWith('.metadata.')) yield path.fault(`jsonPath "${path.text}" leads to no text, integer or boolean`);
    else if (seen.has(path.text)) yield path.fault(`jsonPath "${path.text}" is there already`);
    seen.add(path.text);
  }
  if (seen.size > MOST) yield list.fault(`${seen.size} fields are more than ${MOST}`);
}

/** The schema of the field that a path such as .spec.replicas leads to; lists and what follows them cannot be reached. */
export function fieldAt(path: string, schema: Place): Place | undefined {
  if (!path.startsWith('.') || path.includes('[')) return undefined;
  let place = schema;
  for (const name of path.slice(1).split('.')) {
    const next = place.to('properties').isSet ? place.to('properties', name) : place.to('additionalProperties');
    if (name === '' || typeof next.value !== 'object' || !next.isSet) return undefined;
    place = next;
  }
  return place;
}
