import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, items, plain } from '../rules/read';
import { KindLookup } from '../schema/kind-lookup';
import { formatPath } from '../schema/path';
import { keyFault } from './words';

const OF_DELETION = ['orphan', 'foregroundDeletion'];

/** Groups whose objects may have finalizers without a domain, as custom resources may. */
const LENIENT = /^(admissionregistration|apiextensions|apiregistration)\.k8s\.io\/|^policy\//;

/** Names of what has to be done before an object may go. */
export const finalizerRule: Rule = {
  id: 'syntax/finalizer',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Name finalizers as domain/name, such as example.com/cleanup, and leave orphan and foregroundDeletion to those who delete',
  evidence: 'k8s.io/apimachinery/pkg/api/validation: ValidateFinalizers',
  * inspect(document, world) {
    const finalizers = items(dig(document.object, 'metadata', 'finalizers'));
    if (finalizers.length === 0) return;
    const { apiVersion, kind } = document.object;
    const strict = KindLookup.of(world).find(plain(apiVersion), plain(kind))?.custom === false && !LENIENT.test(plain(apiVersion));
    for (const [i, name] of finalizers.entries()) {
      const fault = typeof name === 'string' ? keyFault(name) ?? (strict ? domainFault(name) : undefined) : undefined;
      if (fault !== undefined) yield { document, property: formatPath(['metadata', 'finalizers', i]), message: `the finalizer "${plain(name)}" ${fault}` };
    }
    if (OF_DELETION.every((name) => finalizers.includes(name))) {
      yield { document, property: 'metadata.finalizers', message: `${OF_DELETION.join(' and ')} exclude each other` };
    }
  },
};

function domainFault(name: string): string | undefined {
  return name.includes('/') || name === 'kubernetes' || OF_DELETION.includes(name) ? undefined : 'has no domain';
}
