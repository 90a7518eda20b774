import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { amount, dig, isSet, items, spec } from '../rules/read';

/** What a claim must say to be stored at all. */
export const volumeClaim: Rule = {
  id: 'syntax/volume-claim',
  severity: Severity.ERROR,
  why: 'The API server refuses the claim',
  fix: 'Set at least one access mode, ReadWriteOncePod only alone, and a storage request',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeClaimSpec',
  kinds: ['/PersistentVolumeClaim'],
  * inspect(document) {
    const modes = items(spec(document).accessModes);
    if (modes.length === 0) yield { document, property: 'spec.accessModes', message: 'the claim has no access mode' };
    if (modes.length > 1 && modes.includes('ReadWriteOncePod')) {
      yield { document, property: 'spec.accessModes', message: 'ReadWriteOncePod stands beside other access modes' };
    }
    const storage = dig(spec(document), 'resources', 'requests', 'storage');
    if (!isSet(storage)) {
      yield { document, property: 'spec.resources.requests.storage', message: 'the claim asks for no storage' };
    } else if ((amount(storage) ?? 1) <= 0) {
      yield { document, property: 'spec.resources.requests.storage', message: `the claim asks for ${String(storage)}, which is not above zero` };
    }
  },
};
