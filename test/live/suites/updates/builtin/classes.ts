import { set } from '../change';
import type { BuiltinSubject } from './subject';

const metadata = { name: 'class' };

/** Classes and drivers, all without a namespace. */
export const CLASSES: readonly BuiltinSubject[] = [
  {
    objects: [
      { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata, provisioner: 'a.example.com', parameters: { pool: 'a', fsType: 'xfs' } },
      {
        apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'other' }, provisioner: 'a.example.com',
        reclaimPolicy: 'Retain', volumeBindingMode: 'WaitForFirstConsumer', allowVolumeExpansion: true,
      },
    ],
    changes: [
      set('provisioner', 'b.example.com', 'a.example.com'), set('parameters', { pool: 'b' }, {}, undefined), set('parameters.pool', 'a', 'b', undefined),
      set('parameters.more', 'x'), set('reclaimPolicy', 'Delete', 'Retain', undefined), set('volumeBindingMode', 'Immediate', 'WaitForFirstConsumer', undefined),
      set('allowVolumeExpansion', true, false, undefined), set('mountOptions', ['ro'], []),
      set('allowedTopologies', [{ matchLabelExpressions: [{ key: 'zone', values: ['a'] }] }]),
    ],
  },
  {
    objects: [{ apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', metadata, driverName: 'a.example.com', parameters: { iops: '1', tier: 'a' } }],
    changes: [set('driverName', 'b.example.com', 'a.example.com'), set('parameters.iops', '1', '2', undefined), set('parameters.more', 'x')],
  },
  {
    objects: [
      { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata, spec: {} },
      {
        apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name: 'other' },
        spec: { attachRequired: false, volumeLifecycleModes: ['Persistent', 'Ephemeral'], podInfoOnMount: true, fsGroupPolicy: 'File' },
      },
    ],
    changes: [
      set('spec.attachRequired', true, false, undefined),
      set('spec.volumeLifecycleModes', ['Persistent'], ['Ephemeral', 'Persistent'], ['Persistent', 'Ephemeral'], [], undefined),
      set('spec.podInfoOnMount', true, false), set('spec.fsGroupPolicy', 'File', 'None'), set('spec.storageCapacity', true, false),
      set('spec.requiresRepublish', true), set('spec.seLinuxMount', true), set('spec.tokenRequests', [{ audience: 'a' }]),
    ],
  },
  {
    objects: [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata, value: 1000 }],
    changes: [
      set('value', 1000, 1001, -5), set('preemptionPolicy', 'PreemptLowerPriority', 'Never', undefined), set('globalDefault', true, false), set('description', 'a'),
    ],
  },
];
