import { named } from './named-field';
import type { NamedField } from './named-field';

const SERVICE = '/Service';
const STORAGE_CLASS = 'storage.k8s.io/StorageClass';
const CLAIM = '/PersistentVolumeClaim';
const SNAPSHOT = 'snapshot.storage.k8s.io';
const HOOK = named('webhooks[].clientConfig.service.name', SERVICE, { namespace: 'namespace' });

/** What objects of Kubernetes and of its usual companions name, by kind. */
export const KUBERNETES_FIELDS: readonly (readonly [kind: string, fields: readonly NamedField[]])[] = [
  ['apps/StatefulSet', [
    named('spec.volumeClaimTemplates[].spec.storageClassName', STORAGE_CLASS),
    // Without it the pods run, they only have no names of their own.
    named('spec.serviceName', SERVICE, { lenient: true }),
  ]],
  ['/ServiceAccount', [named('secrets[].name', '/Secret'), named('imagePullSecrets[].name', '/Secret')]],
  [CLAIM, [named('spec.storageClassName', STORAGE_CLASS)]],
  [`${SNAPSHOT}/VolumeSnapshot`, [
    named('spec.source.persistentVolumeClaimName', CLAIM),
    named('spec.volumeSnapshotClassName', `${SNAPSHOT}/VolumeSnapshotClass`),
  ]],
  ['admissionregistration.k8s.io/ValidatingWebhookConfiguration', [HOOK]],
  ['admissionregistration.k8s.io/MutatingWebhookConfiguration', [HOOK]],
  ['apiregistration.k8s.io/APIService', [named('spec.service.name', SERVICE, { namespace: 'namespace' })]],
  ['pie.topolvm.io/PieProbe', [named('spec.monitoringStorageClass', STORAGE_CLASS)]],
  ['objectbucket.io/ObjectBucketClaim', [named('spec.storageClassName', STORAGE_CLASS)]],
];
