import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { count, nameOf } from '../rules/read';

const HIGHEST = 1_000_000_000;
const BUILT_IN: ReadonlySet<string> = new Set(['system-node-critical', 'system-cluster-critical']);

/** Priorities and the names that Kubernetes keeps for itself. */
export const priorityClass: Rule = {
  id: 'syntax/priority-class',
  severity: Severity.ERROR,
  why: 'The API server keeps names with system- and values above a thousand million for its own classes',
  fix: `Choose another name and a value of at most ${HIGHEST}`,
  evidence: 'k8s.io/kubernetes/pkg/apis/scheduling/validation: ValidatePriorityClass',
  kinds: ['scheduling.k8s.io/PriorityClass'],
  * inspect(document) {
    const name = nameOf(document);
    if (BUILT_IN.has(name)) return;
    const value = count(document.object.value);
    if (name.startsWith('system-')) yield { document, property: 'metadata.name', message: `the name "${name}" begins with system-` };
    if (value !== undefined && value > HIGHEST) yield { document, property: 'value', message: `${value} is above ${HIGHEST}` };
  },
};
