import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, items } from '../rules/read';
import { formatPath } from '../schema/path';
import { keyFault } from './words';

const OF_DELETION = ['orphan', 'foregroundDeletion'];

/** Names of what has to be done before an object may go. */
export const finalizerRule: Rule = {
  id: 'syntax/finalizer',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Name finalizers as domain/name, such as example.com/cleanup, and leave orphan and foregroundDeletion to those who delete',
  evidence: 'k8s.io/apimachinery/pkg/api/validation: ValidateFinalizers',
  * inspect(document) {
    const finalizers = items(dig(document.object, 'metadata', 'finalizers'));
    for (const [i, name] of finalizers.entries()) {
      const fault = typeof name === 'string' ? keyFault(name) : undefined;
      if (fault !== undefined) yield { document, property: formatPath(['metadata', 'finalizers', i]), message: `the finalizer "${String(name)}" ${fault}` };
    }
    if (OF_DELETION.every((name) => finalizers.includes(name))) {
      yield { document, property: 'metadata.finalizers', message: `${OF_DELETION.join(' and ')} exclude each other` };
    }
  },
};
