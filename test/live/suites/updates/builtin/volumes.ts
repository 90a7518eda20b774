import { reverse, set } from '../change';
import type { BuiltinSubject } from './subject';

const affinity = (value: string): object => ({ required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [value] }] }] } });
const volume = (name: string, spec: object): object => ({
  apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name }, spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], ...spec },
});
const claim = (name: string, spec: object): object => ({
  apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name, namespace: 'default' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Gi' } }, storageClassName: 'grows', ...spec },
});
const storageClass = (name: string, allowVolumeExpansion?: boolean): object =>
  ({ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name }, provisioner: 'a.example.com', allowVolumeExpansion });
const claims: BuiltinSubject = {
  context: [storageClass('grows', true), storageClass('stays')],
  objects: [
    claim('plain', {}), claim('rigid', { storageClassName: 'stays' }), claim('bound', { volumeName: 'pv', volumeMode: 'Block' }),
    claim('attributes', { volumeAttributesClassName: 'gold' }), claim('copy', { dataSource: { kind: 'PersistentVolumeClaim', name: 'a' } }),
  ],
  changes: [
    set('spec.resources.requests.storage', '20Gi', '10240Mi', '10Gi', '5Gi', '11Gi'), set('spec.resources.limits', { storage: '50Gi' }),
    set('spec.accessModes', ['ReadWriteMany'], ['ReadWriteOnce', 'ReadOnlyMany']), set('spec.volumeMode', 'Block', 'Filesystem'),
    set('spec.volumeName', 'pv', 'other'), set('spec.storageClassName', 'grows', 'stays', ''), set('spec.selector', { matchLabels: { a: 'b' } }),
    set('spec.volumeAttributesClassName', 'gold', 'silver', undefined), set('spec.dataSource', { kind: 'PersistentVolumeClaim', name: 'b' }, undefined),
    set('spec.dataSourceRef', { kind: 'PersistentVolumeClaim', name: 'a' }, undefined),
    set('metadata.annotations.volume~beta~kubernetes~io/storage-class', 'grows'),
  ],
};

/** Volumes, and claims that are bound and that are not. */
export const VOLUMES: readonly BuiltinSubject[] = [
  {
    objects: [
      volume('csi', { csi: { driver: 'a.example.com', volumeHandle: 'h', volumeAttributes: { a: 'b' } }, storageClassName: 'a', volumeAttributesClassName: 'gold' }),
      volume('secret', { csi: { driver: 'a.example.com', volumeHandle: 'h', controllerExpandSecretRef: { name: 'a', namespace: 'b' } }, nodeAffinity: affinity('a') }),
      volume('path', { hostPath: { path: '/data' }, volumeMode: 'Block' }),
      volume('local', { local: { path: '/data' }, nodeAffinity: affinity('a'), persistentVolumeReclaimPolicy: 'Delete' }),
    ],
    changes: [
      set('spec.capacity.storage', '2Gi', '1024Mi'), set('spec.accessModes', ['ReadWriteMany']), set('spec.persistentVolumeReclaimPolicy', 'Retain', 'Delete'),
      set('spec.storageClassName', 'b', undefined), set('spec.mountOptions', ['ro']), set('spec.volumeMode', 'Block', 'Filesystem', undefined),
      set('spec.nodeAffinity', affinity('a'), affinity('b')), set('spec.claimRef', { namespace: 'default', name: 'c' }),
      set('spec.volumeAttributesClassName', 'gold', 'silver', undefined),
      ...['hostPath', 'local'].map((source) => set('spec', ...['/data', '/other'].map((path) => (
        { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], [source]: { path }, nodeAffinity: affinity('a') })))),
      set('spec.csi', ...[
        { volumeHandle: 'h', volumeAttributes: { a: 'b' } }, { volumeHandle: 'i' }, { volumeHandle: 'h', controllerExpandSecretRef: { name: 'a', namespace: 'b' } },
        { volumeHandle: 'h', volumeAttributes: { a: 'b' }, controllerExpandSecretRef: { name: 'c', namespace: 'b' } }, { volumeHandle: 'h', readOnly: true },
      ].map((source) => ({ driver: 'a.example.com', ...source }))),
    ],
  },
  { ...claims, objects: claims.objects.map((object) => renamed(object, 'waits')), outgrown: true },
  {
    ...claims, objects: claims.objects.map((object) => renamed(object, 'bound')), changes: [...claims.changes, reverse('spec.accessModes')],
    status: { phase: 'Bound', capacity: { storage: '10Gi' }, accessModes: ['ReadWriteOnce'] },
  },
  {
    ...claims, objects: claims.objects.map((object) => renamed(object, 'grew')), outgrown: true,
    status: { phase: 'Bound', capacity: { storage: '6Gi' }, accessModes: ['ReadWriteOnce'], currentVolumeAttributesClassName: 'gold' },
  },
];

function renamed(object: any, suffix: string): object {
  return { ...object, metadata: { ...object.metadata, name: `${object.metadata.name}-${suffix}` } };
}
