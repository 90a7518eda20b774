import { entriesOf, fields, isSet, text } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { refused } from '../compare/immutable-fields';
import type { UpdateRule } from '../update-rule';

/** Data that was declared to stay as it is. */
export const immutableData: UpdateRule = {
  id: 'update/immutable-data',
  severity: Severity.ERROR,
  kinds: ['/ConfigMap', '/Secret'],
  why: 'The API server refuses the change, and kubelets no longer look for any',
  fix: 'Use another name and let the pods refer to it; or delete the object, create it anew and restart the pods',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateConfigMapUpdate, ValidateSecretUpdate',
  * compare({ before: { object: before }, after: { object: after } }) {
    if (before.immutable !== true) return;
    if (after.immutable !== true) yield { property: 'immutable', message: 'cannot be taken back' };
    const isSecret = before.kind === 'Secret';
    const field = isSecret ? 'data' : 'binaryData';
    const had = isSecret ? Object.keys(secretData(before)).length > 0 : isSet(before[field]);
    if (isEmpty(after[field]) && !had) yield { property: field, message: 'an empty map is not the same as none', fix: `Leave ${field} out` };
    // The values of a secret do not belong into a message.
    if (isSecret) yield* changedKeys(secretData(before), secretData(after));
    else for (const name of ['data', 'binaryData']) yield* refused(before[name], after[name], [name]);
  },
};

function isEmpty(value: unknown): boolean {
  return isSet(value) && Object.keys(fields(value)).length === 0;
}

function* changedKeys(before: Fields, after: Fields): Iterable<{ property: string; message: string }> {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
  if (changed.length > 0) yield { property: 'data', message: `cannot change: ${changed.join(', ')}` };
}

/** The API server moves plain text into the encoded data. */
function secretData({ data, stringData }: any): Fields {
  const plain = entriesOf(fields(stringData)).map(([key, value]) => [key, Buffer.from(text(value) ?? '').toString('base64')]);
  return { ...fields(data), ...Object.fromEntries(plain) };
}
