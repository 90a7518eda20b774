import type { Document } from '../../document';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { dig, fields, items, plain, text } from '../rules/read';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';
import { groupKind } from '../world';
import { POD_KINDS, podOf } from './pods';
import { keyFault, labelFault } from './words';

const WITH_PODS = new Set(POD_KINDS);

/** Keys and values of labels, of objects and of what they make. */
export const labelRule: Rule = {
  id: 'syntax/label',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Shorten or rename the label, or make it an annotation',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
  * inspect(document) {
    yield* labels(document, ['metadata', 'labels']);
    if (!WITH_PODS.has(groupKind(document.object))) return;
    const { path, spec } = podOf(document);
    if (path.length > 1) yield* labels(document, [...path.slice(0, -1), 'metadata', 'labels']);
    // A claim that is made with its pod carries labels of its own.
    for (const i of items(spec.volumes).keys()) yield* labels(document, [...path, 'volumes', i, 'ephemeral', 'volumeClaimTemplate', 'metadata', 'labels']);
  },
};

function* labels(document: Document, path: readonly Step[]): Iterable<Violation> {
  for (const [key, value] of Object.entries(fields(dig(document.object, ...path)))) {
    const property = formatPath([...path, key]);
    const wrongKey = keyFault(key);
    if (wrongKey !== undefined) yield { document, property, message: `the label key "${key}" ${wrongKey}` };
    const wrongValue = text(value) === undefined ? undefined : labelFault(plain(value));
    if (wrongValue !== undefined) yield { document, property, message: `the label value "${plain(value)}" ${wrongValue}` };
  }
}
