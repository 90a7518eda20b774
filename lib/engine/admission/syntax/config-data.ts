import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { fields, plain } from '../rules/read';
import { formatPath } from '../schema/path';

const LIMIT = 1024 * 1024;
const KEY = /^[-._a-zA-Z0-9]{1,253}$/;

/** Keys and size of config maps and secrets. */
export const configData: Rule = {
  id: 'syntax/config-data',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Use keys of letters, digits, "-", "_" and ".", and split what is larger than 1 MiB',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateConfigMap, ValidateSecret',
  kinds: ['/ConfigMap', '/Secret'],
  * inspect(document) {
    const seen = new Set<string>();
    let total = 0;
    for (const list of document.object.kind === 'Secret' ? ['data', 'stringData'] : ['data', 'binaryData']) {
      for (const [key, value] of Object.entries(fields(document.object[list]))) {
        const property = formatPath([list, key]);
        if (!KEY.test(key) || key === '.' || key.startsWith('..')) yield { document, property, message: `"${key}" cannot be a key` };
        if (document.object.kind === 'ConfigMap' && seen.has(key)) yield { document, property, message: `"${key}" is in data as well` };
        seen.add(key);
        total += Buffer.byteLength(plain(value));
      }
    }
    if (total > LIMIT) yield { document, property: 'data', message: `the object holds ${total} bytes, at most ${LIMIT} are allowed` };
  },
};
