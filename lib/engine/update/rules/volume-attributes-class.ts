import { immutableFields } from '../compare/immutable-fields';

/** What a class changes about volumes that refer to it. */
export const volumeAttributesClass = immutableFields({
  id: 'update/volume-attributes-class',
  kinds: ['storage.k8s.io/VolumeAttributesClass'],
  fields: { driverName: undefined, parameters: undefined },
  why: 'The API server refuses the change, since nothing would carry it to the volumes that refer to the class',
  fix: 'Make a class of another name and let the claims refer to it',
  evidence: 'k8s.io/kubernetes/pkg/apis/storage/validation: ValidateVolumeAttributesClassUpdate',
});
