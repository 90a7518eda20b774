import type { Document } from '../../document';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { dig, fields, items, plain } from '../rules/read';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';
import { groupKind } from '../world';
import { lowerCase } from './go-text';
import { podOf, POD_KINDS } from './pods';
import { keyFault } from './words';

const LIMIT = 256 * 1024;
const WITH_PODS = new Set(POD_KINDS);

/** Keys of annotations, and how much they hold together; of objects and of what they make. */
export const annotationRule: Rule = {
  id: 'syntax/annotation',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Correct the key, or keep large texts in a ConfigMap',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/',
  * inspect(document) {
    yield* annotations(document, ['metadata', 'annotations']);
    if (!WITH_PODS.has(groupKind(document.object))) return;
    const { path, spec } = podOf(document);
    if (path.length > 1) yield* annotations(document, [...path.slice(0, -1), 'metadata', 'annotations']);
    for (const i of items(spec.volumes).keys()) {
      yield* annotations(document, [...path, 'volumes', i, 'ephemeral', 'volumeClaimTemplate', 'metadata', 'annotations']);
    }
  },
};

function* annotations(document: Document, path: readonly Step[]): Iterable<Violation> {
  let total = 0;
  for (const [key, value] of Object.entries(fields(dig(document.object, ...path)))) {
    // Keys are compared in lower case, unlike those of labels.
    const fault = keyFault(lowerCase(key));
    if (fault !== undefined) yield { document, property: formatPath([...path, key]), message: `the annotation key "${key}" ${fault}` };
    total += Buffer.byteLength(key) + Buffer.byteLength(plain(value));
  }
  if (total > LIMIT) yield { document, property: formatPath(path), message: `annotations hold ${total} bytes, at most ${LIMIT} are allowed` };
}
