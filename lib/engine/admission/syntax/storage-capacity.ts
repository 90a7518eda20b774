import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { amountOf } from './amounts';
import { required } from './demands';
import { subdomain } from './forms';
import { Place } from './place';

/** How much a driver can still provide. */
export const storageCapacity: Rule = {
  id: 'syntax/storage-capacity',
  severity: Severity.ERROR,
  why: 'The API server refuses the object',
  fix: 'Name the storage class, and write a capacity that is not below zero',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateCSIStorageCapacity',
  kinds: ['storage.k8s.io/CSIStorageCapacity'],
  * inspect(document) {
    const root = new Place(document, document.object);
    yield* required(root.to('storageClassName'), subdomain);
    yield* amountOf(root.to('capacity'));
  },
};
