import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { claimFaults } from './claims';
import { required } from './demands';
import { dnsLabel } from './forms';
import { Place } from './place';

/** What a claim must say to be stored at all. */
export const volumeClaim: Rule = {
  id: 'syntax/volume-claim',
  severity: Severity.ERROR,
  why: 'The API server refuses the claim, and with it a stateful set that makes it',
  fix: 'Set at least one access mode, ReadWriteOncePod only alone, a storage request, and names in lower case',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeClaimSpec',
  kinds: ['/PersistentVolumeClaim', 'apps/StatefulSet'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    if (document.object.kind === 'PersistentVolumeClaim') yield* claimFaults(spec);
    for (const claim of document.object.kind === 'StatefulSet' ? spec.to('volumeClaimTemplates').entries : []) {
      // It becomes the name of a volume of the pods.
      yield* required(claim.to('metadata', 'name'), dnsLabel);
      yield* claimFaults(claim.to('spec'));
    }
  },
};
