import type { Schema } from '../../../upstream/schema';
import type { Violation } from '../rule';
import { Compiler, Mode } from '../schema/compile';
import { Run } from '../schema/run';
import { oneOf } from './demands';
import type { Place } from './place';
import { extensionFaults } from './structural-extensions';
import { formFaults } from './structural-forms';
import { resourceFaults, rootFaults } from './structural-resource';

const INT32 = 2 ** 31;
const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

/**
 * What keeps a schema from saying what every field is.
 *
 * @param readable whether the schema is one, so that defaults can be held against it
 * @param status whether the status of objects is kept apart
 */
export function* schemaFaults(root: Place, readable: boolean, status: boolean): Iterable<Violation> {
  const type = root.to('type');
  if (type.text !== 'object') yield type.fault(`the type of the whole object is "${type.text}", it must be object`);
  yield* rootFaults(root, status);
  yield* below(root, readable, true);
}

function* nodeFaults(node: Place, readable: boolean): Iterable<Violation> {
  const [type, any] = [node.to('type'), node.to('x-kubernetes-preserve-unknown-fields')];
  const either = node.to('x-kubernetes-int-or-string').value === true;
  if (type.text === '' && !either && any.value !== true) yield type.fault('type is empty');
  if (type.text !== '') yield* oneOf(type, TYPES);
  const before = [...below(node, readable)];
  yield* before;
  if (readable && node.to('default').isSet && before.length === 0) yield* fallback(node);
}

function* below(node: Place, readable: boolean, root = false): Iterable<Violation> {
  const { text } = node.to('type');
  const [items, others, known] = ['items', 'additionalProperties', 'properties'].map((name) => node.to(name));
  if (text === 'array' && (typeof items.value !== 'object' || !items.isSet)) yield items.fault('a list says nothing of its entries');
  if (others.isSet && known.fields.length > 0) yield others.fault('additionalProperties and properties exclude each other');
  for (const property of known.fields) yield* nodeFaults(property, readable);
  for (const inner of [items, others]) if (typeof inner.value === 'object' && inner.isSet) yield* nodeFaults(inner, readable);
  yield* extensionFaults(node);
  yield* formFaults(node, root ? node : undefined);
  yield* resourceFaults(node, root);
  const preserve = node.to('x-kubernetes-preserve-unknown-fields');
  if (preserve.value === true && node.to('x-kubernetes-int-or-string').value === true) yield preserve.fault('an integer or text has no fields');
}

/** A default has to be what the schema allows. */
function* fallback(node: Place): Iterable<Violation> {
  // A null in a definition is as good as nothing.
  const schema = JSON.parse(JSON.stringify(node.value, (_, value: unknown) => (value === null ? undefined : value))) as Schema;
  const run = new Run(schema, []);
  new Compiler([], Mode.CUSTOM).compile(schema)(node.to('default').value, run);
  const { type, format, minimum = 0, maximum = 0 } = schema;
  const fits = (limit: number): boolean => Number.isInteger(limit) && (format !== 'int32' || (limit >= -INT32 && limit < INT32));
  if (type === 'integer' && ![minimum, maximum].every(fits)) {
    yield node.to('default').fault(`the default cannot be held against limits that are no ${format ?? 'integer'}`);
  }
  // Whether entries are there twice, and whether it is an integer or a text, the server does not look.
  const either = node.to('x-kubernetes-int-or-string').value === true;
  for (const { message, rule } of run.faults) if (rule !== 'schema/duplicate-entry' && !(either && rule === 'schema/wrong-type')) yield node.to('default').fault(`the default ${message}`);
}
