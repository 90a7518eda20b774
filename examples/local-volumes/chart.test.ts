import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { OnLocalVolumes } from './chart';

testExample(OnLocalVolumes, 'lisbon', __dirname);

const site = new OnLocalVolumes(new StorageApp({ quiet: true }), 'lisbon');
const volumes = objectsOf(site).filter(({ kind }) => kind === 'PersistentVolume');

/** What upstream's example of this shape says: deploy/examples/cluster-on-local-pvc.yaml of Rook 1.20.6. */
const CLASS = { provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' };
const onNode = (name: string) => ({
  required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [name] }] }] },
});
const volumeOf = (name: string, storageClassName: string, volumeMode: string, path: string, storage: string) => ({
  storageClassName, capacity: { storage }, accessModes: ['ReadWriteOnce'], persistentVolumeReclaimPolicy: 'Retain', volumeMode, local: { path }, nodeAffinity: onNode(name),
});
const claimOf = (storageClassName: string, more: object = {}) => ({
  spec: { storageClassName, resources: { requests: { storage: '10Gi' } }, ...more },
});
const CLUSTER = {
  dataDirHostPath: '/var/lib/rook',
  mon: { count: 3, allowMultiplePerNode: false, volumeClaimTemplate: claimOf('local-storage') },
  cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4', allowUnsupported: false },
  skipUpgradeChecks: false,
  continueUpgradeAfterChecksEvenIfNotHealthy: false,
  mgr: { count: 1 },
  dashboard: { enabled: true, ssl: true },
  crashCollector: { disable: false },
  storage: { onlyApplyOSDPlacement: false },
  priorityClassNames: { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' },
  disruptionManagement: { managePodBudgets: true, osdMaintenanceTimeout: 30 },
};
const SET = {
  name: 'set1',
  count: 3,
  portable: false,
  tuneDeviceClass: true,
  tuneFastDeviceClass: false,
  encrypted: false,
  volumeClaimTemplates: [{ metadata: { name: 'data' }, ...claimOf('local-storage', { volumeMode: 'Block', accessModes: ['ReadWriteOnce'] }) }],
};

test('the class and each volume are as upstream\'s', () => {
  for (const name of ['local-disks', 'local-mons']) expect(objectOf(site, 'StorageClass', name)).toMatchObject(CLASS);
  expect(objectOf(site, 'PersistentVolume', 'local-disks-storage-1-pci-0000-3b-00.0-nvme-1').spec)
    .toEqual(volumeOf('storage-1', 'local-disks', 'Block', '/dev/disk/by-path/pci-0000:3b:00.0-nvme-1', '3840G'));
  expect(objectOf(site, 'PersistentVolume', 'local-mons-storage-6-ceph-mon').spec)
    .toEqual(volumeOf('storage-6', 'local-mons', 'Filesystem', '/dev/disk/by-partlabel/ceph-mon', '20Gi'));
});

test('there are as many disks as OSDs, and a partition for each node that a mon may move to', () => {
  const counts = ['Block', 'Filesystem'].map((mode) => volumes.filter(({ spec }) => spec.volumeMode === mode).length);
  expect(counts).toEqual([objectOf(site, 'CephCluster', 'ceph-local').spec.storage.storageClassDeviceSets[0].count, 6]);
});

const DIFFERENCES: Readonly<Record<string, string>> = {
  'cephVersion.allowUnsupported': 'the default is what upstream writes',
  'continueUpgradeAfterChecksEvenIfNotHealthy': 'the default is what upstream writes',
  'crashCollector': 'the default is what upstream writes',
  'dashboard': 'not a part of the shape',
  'dataDirHostPath': 'ends in the namespace',
  'disruptionManagement.osdMaintenanceTimeout': 'the default is what upstream writes',
  'mgr.count': 'two, so that one takes over at once',
  'mon.allowMultiplePerNode': 'the default is what upstream writes',
  'mon.volumeClaimTemplate.metadata': 'an empty one',
  'mon.volumeClaimTemplate.spec.accessModes': 'Kubernetes wants them; Rook adds them otherwise',
  'mon.volumeClaimTemplate.spec.resources.requests.storage': 'a partition of 20 GiB',
  'mon.volumeClaimTemplate.spec.storageClassName': 'a class of partitions',
  'placement': 'mons are spread over the zones',
  'resources': 'those of upstream\'s chart',
  'security': 'a cipher that every kernel knows',
  'skipUpgradeChecks': 'the default is what upstream writes',
  'storage.onlyApplyOSDPlacement': 'the default is what upstream writes',
  'storage.storageClassDeviceSets': 'compared below',
};
const SET_DIFFERENCES: Readonly<Record<string, string>> = {
  count: 'two disks on each of six nodes',
  encrypted: 'the default is what upstream writes',
  placement: 'over zones and hosts, counting the OSDs of the set only',
  portable: 'the default is what upstream writes',
  preparePlacement: 'a condition, since these pods choose the disks',
  resources: 'those of disks of this size',
  tuneDeviceClass: 'the disks are NVMe, not slow ones',
  tuneFastDeviceClass: 'the default is what upstream writes',
  volumeClaimTemplates: 'other disks',
};

test('the cluster has the shape of upstream\'s', () => {
  const { spec } = objectOf(site, 'CephCluster', 'ceph-local');
  expect(shapeDifferences(CLUSTER, spec)).toEqual(Object.keys(DIFFERENCES));
  expect(shapeDifferences(SET, spec.storage.storageClassDeviceSets[0])).toEqual(Object.keys(SET_DIFFERENCES));
});
