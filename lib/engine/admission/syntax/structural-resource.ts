import type { Violation } from '../rule';
import type { Place } from './place';

const HEADER = ['apiVersion', 'kind'];
/** What a schema may say of the metadata of the object; what else stands there is not read. */
const OF_METADATA = new Set(['type', 'default', 'properties', 'externalDocs', 'example', 'id', '$schema', '$ref']);
const NAMES = new Set(['name', 'generateName']);
/** What the schema of a whole object may say when its status is kept apart. */
const BESIDE_STATUS = new Set([
  'description', 'type', 'format', 'title', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems',
  'uniqueItems', 'multipleOf', 'required', 'items', 'properties', 'externalDocs', 'example', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-validations',
]);

/** What is wrong with a node that is a whole object, the root or one that is embedded. */
export function* resourceFaults(node: Place, root: boolean): Iterable<Violation> {
  const embedded = node.to('x-kubernetes-embedded-resource');
  if (!root && embedded.value !== true) return;
  const [type, properties, others] = [node.to('type'), node.to('properties'), node.to('additionalProperties')];
  for (const header of HEADER.map((name) => properties.to(name))) if (header.isSet && header.to('type').text !== 'string') yield header.to('type').fault(`${header.field} is a text`);
  const metadata = properties.to('metadata');
  if (metadata.isSet && metadata.to('type').text !== 'object') yield metadata.to('type').fault('metadata is an object');
  if (others.isSet) yield others.fault('fields of a whole object are known');
  if (embedded.value === true) {
    if (type.text !== 'object') yield type.fault('an embedded resource is an object');
    if (properties.fields.length === 0 && node.to('x-kubernetes-preserve-unknown-fields').value !== true) yield properties.fault('an embedded resource without fields keeps unknown ones');
  }
  if (node.to('x-kubernetes-int-or-string').value === true) yield embedded.fault('an embedded resource is no integer and no text');
}

/** What is wrong with the root besides. */
export function* rootFaults(root: Place, status: boolean): Iterable<Violation> {
  if (root.to('nullable').value === true) yield root.to('nullable').fault('an object cannot be null');
  const fallback = root.to('default');
  if (fallback.isSet && HEADER.some((name) => fallback.to(name).text === '')) yield fallback.fault('an object has an apiVersion and a kind');
  const odd = status ? root.fields.find((place) => !BESIDE_STATUS.has(place.field) && !isZero(place)) : undefined;
  if (odd !== undefined) yield root.fault(`beside a status the schema of the whole object cannot say ${odd.field}`);
  const metadata = root.to('properties', 'metadata');
  const names = metadata.to('properties').fields;
  if (metadata.fields.some((place) => !OF_METADATA.has(place.field) && !isZero(place)) || !names.every(({ field }) => NAMES.has(field))) {
    yield metadata.fault('of metadata a schema can only say what name and generateName are');
  }
  for (const name of [...HEADER, 'metadata']) yield* defaults(root.to('properties', name));
}

/** What is the server's to fill in has no default. */
function* defaults(node: Place): Iterable<Violation> {
  if (node.to('default').isSet) yield node.to('default').fault('the server fills it in itself');
  for (const property of node.to('properties').fields) yield* defaults(property);
}

/** Whether Go takes it for nothing. */
function isZero({ value, isEmpty }: Place): boolean {
  return value === false || value === '' || (Array.isArray(value) && isEmpty);
}
