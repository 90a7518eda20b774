import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { entriesOf, fields, isSet, items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';

/** Environment variables of containers. */
export const environment: Rule = {
  id: 'syntax/environment',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Name variables without "=", and give each either a value or exactly one source',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateEnv',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const container of containersOf(podOf(document))) {
      const variables = items(container.fields.env).map(fields);
      const at = (i: number, field: string): string => formatPath([...container.path, 'env', i, field]);
      for (const [i, { name, value, valueFrom }] of variables.entries()) {
        if (!/^[ -<>-~]+$/.test(text(name) ?? '')) yield { document, property: at(i, 'name'), message: `"${text(name) ?? ''}" is not the name of a variable` };
        if (!isSet(valueFrom)) continue;
        const sources = entriesOf(fields(valueFrom)).map(([source]) => source);
        if (isSet(value) && value !== '') {
          yield { document, property: at(i, 'valueFrom'), message: `"${String(name)}" has a value and a source` };
        } else if (sources.length !== 1) {
          yield { document, property: at(i, 'valueFrom'), message: `"${String(name)}" has ${sources.length} sources, exactly one is needed` };
        }
      }
    }
  },
};
