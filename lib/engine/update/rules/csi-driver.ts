import { immutableFields } from '../compare/immutable-fields';

/** How volumes of a driver reach a node. */
export const csiDriver = immutableFields({
  id: 'update/csi-driver',
  kinds: ['storage.k8s.io/CSIDriver'],
  fields: { 'spec.attachRequired': true, 'spec.volumeLifecycleModes': ['Persistent'] },
  why: 'The API server refuses the change, since volumes that are in use were attached by the old values',
  fix: 'Delete the CSIDriver while no pod uses its volumes, and create it anew',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateCSIDriverUpdate',
});
