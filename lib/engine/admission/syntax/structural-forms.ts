import type { Violation } from '../rule';
import { goRegExp } from '../schema/go-regexp';
import { oneOf } from './demands';
import type { Place } from './place';
import { extensionFaults } from './structural-extensions';

const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
/** What only the schema itself may say, and no form that its values take. */
const TEXTS = ['type', 'title', 'description'];
const FLAGS = ['nullable', 'x-kubernetes-preserve-unknown-fields', 'x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string'];
const ANY = ['additionalProperties', 'default', 'x-kubernetes-list-type', 'x-kubernetes-map-type'];
const LISTS = ['x-kubernetes-list-map-keys', 'x-kubernetes-validations'];
const INT_OR_STRING = '[{"type":"integer"},{"type":"string"}]';
const MOST_REPEATS = 1000;

/**
 * What is wrong with the forms that values of a node take: what `not`, `allOf`, `anyOf` and `oneOf` demand.
 *
 * @param structure the node that has to know every field that a form speaks of; only the root is held to it
 */
export function* formFaults(node: Place, structure?: Place): Iterable<Violation> {
  const pattern = node.to('pattern');
  if (pattern.text !== '' && !isPattern(pattern.text)) yield pattern.fault(`"${pattern.text}" is no regular expression of Go`);
  if (!isIntOrString(node.to('anyOf'))) for (const form of node.to('anyOf').entries) yield* nested(form, structure);
  for (const [i, form] of node.to('allOf').entries.entries()) yield* nested(form, structure, i === 0 && isIntOrString(form.to('anyOf')));
  for (const form of node.to('oneOf').entries) yield* nested(form, structure);
  if (node.to('not').isSet) yield* nested(node.to('not'), structure);
}

/**
 * @param either whether it may say that values are integers or texts
 */
function* nested(form: Place, structure?: Place, either = false): Iterable<Violation> {
  yield* extensionFaults(form);
  if (form.to('type').text !== '') yield* oneOf(form.to('type'), TYPES);
  if (!either) yield* formFaults(form, structure);
  for (const place of TEXTS.map((name) => form.to(name))) if (place.text !== '') yield place.fault(`a form cannot say its ${place.field}`);
  for (const place of FLAGS.map((name) => form.to(name))) if (place.value === true) yield place.fault(`a form cannot say ${place.field}`);
  for (const place of ANY.map((name) => form.to(name))) if (place.isSet) yield place.fault(`a form cannot say ${place.field}`);
  for (const place of LISTS.map((name) => form.to(name))) if (!place.isEmpty) yield place.fault(`a form cannot say ${place.field}`);
  const [entry, known] = [form.to('items'), structure?.to('items')];
  if (entry.isSet && known?.isSet === false) yield known.fault('a form speaks of entries that are none');
  else if (entry.isSet) yield* nested(entry, known);
  for (const field of form.to('properties').fields) {
    const own = structure?.to('properties', field.field);
    if (field.field === 'metadata') yield field.fault('a form cannot speak of metadata');
    if (own?.isSet !== false) yield* nested(field, own);
    else yield own.fault('a form speaks of a field that the schema does not have');
  }
}

function isIntOrString(forms: Place): boolean {
  return forms.entries.length === 2 && JSON.stringify(forms.value) === INT_OR_STRING;
}

function isPattern(text: string): boolean {
  return goRegExp(text) !== undefined && [...text.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].every(([, least, most]) => Math.max(Number(least), Number(most ?? 0)) <= MOST_REPEATS);
}
