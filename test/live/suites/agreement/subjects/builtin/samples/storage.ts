const apiVersion = 'storage.k8s.io/v1';
const metadata = { name: 'agreement', labels: { app: 'agreement' } };
const claimed = { accessModes: ['ReadWriteOnce', 'ReadOnlyMany'], resources: { requests: { storage: '10Gi' }, limits: { storage: '20Gi' } } };
const secret = { name: 'keys', namespace: 'default' };
const volume = { capacity: { storage: '10Gi' }, accessModes: ['ReadWriteOnce'], persistentVolumeReclaimPolicy: 'Retain' };
const nodeAffinity = { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['node-1'] }] }] } };

/** Volumes, claims, classes and drivers. */
export const STORAGE = [
  {
    apiVersion, kind: 'StorageClass', metadata: { ...metadata, annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { 'pool': 'a', 'csi.storage.k8s.io/fstype': 'ext4' }, reclaimPolicy: 'Delete',
    volumeBindingMode: 'WaitForFirstConsumer', allowVolumeExpansion: true, mountOptions: ['discard'],
    allowedTopologies: [{ matchLabelExpressions: [{ key: 'topology.kubernetes.io/zone', values: ['a', 'b'] }] }],
  },
  { apiVersion, kind: 'VolumeAttributesClass', metadata, driverName: 'rook-ceph.rbd.csi.ceph.com', parameters: { iops: '100' } },
  {
    apiVersion, kind: 'CSIDriver', metadata: { name: 'topolvm.io' },
    spec: {
      attachRequired: false, podInfoOnMount: true, storageCapacity: true, fsGroupPolicy: 'File', volumeLifecycleModes: ['Persistent', 'Ephemeral'],
      requiresRepublish: false, seLinuxMount: true, tokenRequests: [{ audience: 'vault', expirationSeconds: 3600 }], nodeAllocatableUpdatePeriodSeconds: 60,
    },
  },
  {
    apiVersion, kind: 'CSIStorageCapacity', metadata: { ...metadata, namespace: 'default' }, storageClassName: 'fast', capacity: '1Ti', maximumVolumeSize: '100Gi',
    nodeTopology: { matchLabels: { 'topology.topolvm.io/node': 'node-1' } },
  },
  {
    apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { ...metadata, namespace: 'default' },
    spec: {
      ...claimed, storageClassName: 'fast', volumeMode: 'Filesystem', volumeName: 'pv-1', volumeAttributesClassName: 'gold',
      selector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'c', operator: 'In', values: ['d'] }] },
    },
  },
  {
    apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { ...metadata, namespace: 'default' },
    spec: { ...claimed, dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'a' } },
  },
  {
    apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { ...metadata, namespace: 'default' },
    spec: { ...claimed, volumeMode: 'Block', dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'a' } },
  },
  {
    apiVersion: 'v1', kind: 'PersistentVolume', metadata,
    spec: {
      ...volume, storageClassName: 'fast', volumeMode: 'Filesystem', mountOptions: ['discard'], volumeAttributesClassName: 'gold',
      claimRef: { kind: 'PersistentVolumeClaim', name: 'a', namespace: 'default' },
      csi: {
        driver: 'rook-ceph.rbd.csi.ceph.com', volumeHandle: 'a', fsType: 'ext4', readOnly: false, volumeAttributes: { clusterID: 'b' },
        nodeStageSecretRef: secret, nodePublishSecretRef: secret, nodeExpandSecretRef: secret,
        controllerPublishSecretRef: secret, controllerExpandSecretRef: secret,
      },
    },
  },
  { apiVersion: 'v1', kind: 'PersistentVolume', metadata, spec: { ...volume, volumeMode: 'Block', local: { path: '/dev/vg/a', fsType: 'ext4' }, nodeAffinity } },
  { apiVersion: 'v1', kind: 'PersistentVolume', metadata, spec: { ...volume, hostPath: { path: '/data', type: 'Directory' }, nodeAffinity } },
  { apiVersion: 'v1', kind: 'PersistentVolume', metadata, spec: { ...volume, nfs: { server: 'nfs.example', path: '/a' } } },
];
