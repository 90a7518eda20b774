import { immutableFields } from '../compare/immutable-fields';

/** What kind of keys a secret holds. */
export const secretType = immutableFields({
  id: 'update/secret-type',
  kinds: ['/Secret'],
  fields: { type: 'Opaque' },
  why: 'The API server refuses the change, since whoever reads the secret relies on the keys that its type promises',
  fix: 'Delete the secret and create it anew, or use another name',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateSecretUpdate',
});
