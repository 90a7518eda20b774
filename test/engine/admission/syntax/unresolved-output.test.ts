import { unresolvedOutput } from '../../../../lib/engine/admission/syntax/unresolved-output';
import { found } from './support';

const help = (method: string): string => `pre-Calling [${method}] on an [Output<T>] is not supported.\n\nTo get the value of an Output<T> as an Output<string>`;

test.each(['toString', 'toJSON'])('the help text of %s is found anywhere', (method) => {
  const object = { metadata: { annotations: { ok: 'x' } }, spec: { items: [{ name: help(method) }] } };
  expect(found(unresolvedOutput, object)).toEqual(['spec.items[0].name: holds the help text of an unresolved Pulumi output']);
});

test('keys are looked at as well', () => {
  expect(found(unresolvedOutput, { data: { [help('toString')]: 'x' } })).toEqual(['data: holds the help text of an unresolved Pulumi output']);
});

test('other long text is not', () => {
  expect(found(unresolvedOutput, { data: { text: 'Calling [toString] on something else is fine, and so is an Output<T>' } })).toEqual([]);
});
