import { immutableFields } from '../compare/immutable-fields';

/** What volumes of a class are made of and what becomes of them. */
export const storageClass = immutableFields({
  id: 'update/storage-class',
  kinds: ['storage.k8s.io/StorageClass'],
  fields: { provisioner: undefined, parameters: undefined, reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' },
  why: 'The API server refuses the change, since volumes that exist were made by the old values',
  fix: 'Make a class of another name and move claims to it; or delete the class and create it anew, which leaves existing volumes as they are',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateStorageClassUpdate',
});
