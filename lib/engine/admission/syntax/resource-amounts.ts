import { parseQuantity } from '../../../core/quantity-syntax';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { plain } from '../rules/read';
import { amountOf, nanosOf } from './amounts';
import type { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';
import { containerResource, isHugePages, isNative } from './resource-names';

/** Requests and limits of containers. */
export const resourceAmounts: Rule = {
  id: 'syntax/resource-amounts',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Write amounts of known resources that are not below zero, and limits no smaller than requests',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateContainerResourceRequirements, validatePodResources',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    const claims = new Set(pod.to('resourceClaims').entries.map((claim) => claim.to('name').text));
    for (const holder of [pod, ...containerPlaces(document)]) {
      const resources = holder.to('resources');
      if (!resources.isSet) continue;
      for (const amount of resources.to('limits').fields) yield* amountFaults(amount);
      for (const amount of resources.to('requests').fields) {
        yield* amountFaults(amount);
        yield* againstLimit(amount, resources.to('limits', amount.field));
      }
      yield* hugePages(resources);
      for (const claim of resources.to('claims').entries) {
        if (!claims.has(claim.to('name').text)) yield claim.fault(`the pod has no resource claim "${claim.to('name').text}"`);
      }
    }
    for (const amount of pod.to('overhead').fields) yield* amountFaults(amount);
  },
};

function* amountFaults(amount: Place): Iterable<Violation> {
  yield* containerResource(amount);
  yield* amountOf(amount);
  const nanos = nanosOf(amount);
  if (nanos === undefined || !isHugePages(amount.field)) return;
  const page = parseQuantity(amount.field.slice('hugepages-'.length))?.nanos ?? 0n;
  if (page <= 0n || nanos % page !== 0n) yield amount.fault(`${plain(amount.value)} is no multiple of ${amount.field}`);
}

function* againstLimit(request: Place, limit: Place): Iterable<Violation> {
  const [asked, most] = [nanosOf(request), nanosOf(limit)];
  const exact = !isNative(request.field) || isHugePages(request.field);
  if (exact && !limit.isSet) yield limit.fault(`${request.field} is requested, but has no limit`);
  if (asked === undefined || most === undefined) return;
  if (exact && asked !== most) yield request.fault(`the request ${plain(request.value)} of ${request.field} must equal the limit ${plain(limit.value)}`);
  else if (asked > most) yield request.fault(`the request ${plain(request.value)} is above the limit ${plain(limit.value)}`);
}

function* hugePages(resources: Place): Iterable<Violation> {
  const names = [...resources.to('limits').fields, ...resources.to('requests').fields].map(({ field }) => field);
  if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory')) yield resources.fault('huge pages need cpu or memory beside them');
}
