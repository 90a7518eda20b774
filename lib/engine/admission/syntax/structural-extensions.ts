import type { Violation } from '../rule';
import { oneOf } from './demands';
import type { Place } from './place';
import { validationFaults } from './validation-rules';

/** Words of JSON schema that definitions do not know. */
const UNKNOWN = ['id', '$schema', 'patternProperties', 'definitions'];
const UNKNOWN_EVEN_EMPTY = ['additionalItems', 'dependencies', '$ref'];

/** What is wrong with a node of a schema, wherever it stands. */
export function* extensionFaults(node: Place): Iterable<Violation> {
  for (const place of UNKNOWN.map((name) => node.to(name))) if (place.text !== '' || place.fields.length > 0) yield place.fault(`${place.field} is not supported`);
  for (const place of UNKNOWN_EVEN_EMPTY.map((name) => node.to(name))) if (place.isSet) yield place.fault(`${place.field} is not supported`);
  if (node.to('uniqueItems').value === true) yield node.to('uniqueItems').fault('uniqueItems takes too long to check, a list of the type set does not');
  const preserve = node.to('x-kubernetes-preserve-unknown-fields');
  if (preserve.value === false) yield preserve.fault('unknown fields are pruned anyway, so false says nothing');
  const [type, map] = [node.to('type'), node.to('x-kubernetes-map-type')];
  if (map.isSet && type.text !== 'object') yield type.fault('x-kubernetes-map-type is for objects');
  yield* oneOf(map, ['atomic', 'granular']);
  yield* listFaults(node);
  yield* validationFaults(node);
}

function* listFaults(node: Place): Iterable<Violation> {
  const [list, keys, entry] = [node.to('x-kubernetes-list-type'), node.to('x-kubernetes-list-map-keys'), node.to('items')];
  yield* oneOf(list, ['atomic', 'set', 'map']);
  if (!keys.isEmpty && list.text !== 'map') yield list.fault('x-kubernetes-list-map-keys need a list of the type map');
  if (!list.isSet) return;
  if (node.to('type').text !== 'array') yield node.to('type').fault('x-kubernetes-list-type is for lists');
  else if (list.text === 'set') yield* setEntry(entry);
  if (list.text !== 'map' && list.text !== 'set') return;
  if (entry.to('nullable').value === true) yield entry.to('nullable').fault(`an entry of a ${list.text} cannot be null`);
  if (list.text === 'map') yield* mapEntry(keys, entry);
}

/** Objects and lists are compared as wholes in a set, so they have to be wholes. */
function* setEntry(entry: Place): Iterable<Violation> {
  const { text } = entry.to('type');
  const [map, list] = [entry.to('x-kubernetes-map-type'), entry.to('x-kubernetes-list-type')];
  if (text === 'object' && map.text !== 'atomic') yield map.fault('objects in a set have to be atomic');
  if (text === 'array' && list.isSet && list.text !== 'atomic') yield list.fault('lists in a set have to be atomic');
}

function* mapEntry(keys: Place, entry: Place): Iterable<Violation> {
  if (keys.isEmpty) yield keys.fault('a list of the type map needs keys');
  const texts = keys.entries.map(({ text }) => text);
  if (new Set(texts).size !== texts.length) yield keys.fault('a key is there twice');
  if (entry.to('type').text !== 'object') {
    yield entry.to('type').fault('entries of a list of the type map are objects');
    return;
  }
  const needed = new Set(entry.to('required').entries.map(({ text }) => text));
  for (const name of texts) {
    const key = entry.to('properties', name);
    if (!key.isSet) {
      yield keys.fault(`the entries have no field "${name}"`);
      continue;
    }
    const type = key.to('type');
    if (type.text === 'array' || type.text === 'object') yield type.fault('a key is no list and no object');
    if (!needed.has(name) && !key.to('default').isSet) yield key.to('default').fault('a key is required or has a default');
    if (key.to('nullable').value === true) yield key.to('nullable').fault('a key cannot be null');
  }
}
