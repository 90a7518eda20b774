import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields } from '../rules/read';
import { formatPath } from '../schema/path';
import { keyFault } from './words';

const LIMIT = 256 * 1024;

/** Keys of annotations, and how much they hold together. */
export const annotationRule: Rule = {
  id: 'syntax/annotation',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Correct the key, or keep large texts in a ConfigMap',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/',
  * inspect(document) {
    let total = 0;
    for (const [key, value] of Object.entries(fields(dig(document.object, 'metadata', 'annotations')))) {
      // Keys are compared in lower case, unlike those of labels.
      const fault = keyFault(key.toLowerCase());
      if (fault !== undefined) {
        yield { document, property: formatPath(['metadata', 'annotations', key]), message: `the annotation key "${key}" ${fault}` };
      }
      total += Buffer.byteLength(key) + Buffer.byteLength(String(value));
    }
    if (total > LIMIT) yield { document, property: 'metadata.annotations', message: `annotations hold ${total} bytes, at most ${LIMIT} are allowed` };
  },
};
