import { parseQuantity } from '../../../core/quantity-syntax';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, fields } from '../rules/read';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';


/** Requests and limits of containers. */
export const resourceAmounts: Rule = {
  id: 'syntax/resource-amounts',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Write amounts that are not below zero, and limits no smaller than requests',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateResourceRequirements',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const container of containersOf(podOf(document))) {
      for (const list of ['requests', 'limits']) {
        for (const [name, amount] of Object.entries(fields(dig(container.fields, 'resources', list)))) {
          const property = formatPath([...container.path, 'resources', list, name]);
          const parsed = parseQuantity(String(amount));
          const limit = dig(container.fields, 'resources', 'limits', name);
          const most = list === 'requests' && limit !== undefined ? parseQuantity(String(limit)) : undefined;
          if (!parsed) continue;
          if (parsed.nanos < 0n) {
            yield { document, property, message: `${String(amount)} is below zero` };
          } else if (most && parsed.nanos > most.nanos) {
            yield { document, property, message: `the request ${String(amount)} is above the limit ${String(limit)}` };
          } else if (most && name.includes('/') && parsed.nanos !== most.nanos) {
            yield { document, property, message: `the request ${String(amount)} of ${name} must equal the limit ${String(limit)}` };
          }
        }
      }
    }
  },
};
