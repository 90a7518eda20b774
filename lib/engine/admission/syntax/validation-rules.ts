import type { Violation } from '../rule';
import { oneOf } from './demands';
import { trimmed } from './go-text';
import type { Place } from './place';
import { fieldAt } from './selectable-fields';

const LINES = /[\n\r]/;
const REASONS = ['FieldValueRequired', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueDuplicate'];

/** Rules of a schema in words; whether an expression can be compiled, only the server knows. */
export function* validationFaults(node: Place): Iterable<Violation> {
  for (const entry of node.to('x-kubernetes-validations').entries) {
    const [rule, message, expression, field] = ['rule', 'message', 'messageExpression', 'fieldPath'].map((name) => entry.to(name));
    const said = trimmed(message.text);
    if (trimmed(rule.text) === '') yield rule.fault('rule is empty');
    else if (message.text !== '' && said === '') yield message.fault('message is empty');
    else if (LINES.test(said)) yield message.fault('message has several lines');
    else if (LINES.test(trimmed(rule.text)) && said === '') yield message.fault('a rule of several lines needs a message');
    if (expression.text !== '' && trimmed(expression.text) === '') yield expression.fault('messageExpression is empty');
    yield* oneOf(entry.to('reason'), REASONS);
    if (field.text !== '' && !field.text.includes('[') && fieldAt(field.text, node) === undefined) yield field.fault(`fieldPath "${field.text}" leads to no field of the schema`);
  }
}
