import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { TunedOsds } from './chart';

testExample(TunedOsds, 'helsinki', __dirname, { operator: { ROOK_RECONCILE_CONCURRENT_CLUSTERS: 'there are two clusters' } });

const site = new TunedOsds(new StorageApp({ quiet: true }), 'helsinki');
const tiers = objectOf(site, 'CephCluster', 'ceph-tiers').spec;
const boxes = objectOf(site, 'CephCluster', 'ceph-boxes').spec;
const [slow, fast] = tiers.storage.storageClassDeviceSets;

/** A set with all three volumes as upstream's example shows it: deploy/examples/cluster-on-pvc.yaml of Rook 1.20.6, with what is commented out there. */
const templateOf = (name: string, storage: string, storageClassName: string, annotations?: object) => ({
  metadata: { name, ...(annotations === undefined ? {} : { annotations }) },
  spec: { resources: { requests: { storage } }, storageClassName, volumeMode: 'Block', accessModes: ['ReadWriteOnce'] },
});
const SET = {
  name: 'set1',
  count: 3,
  portable: true,
  tuneDeviceClass: true,
  tuneFastDeviceClass: false,
  encrypted: false,
  volumeClaimTemplates: [
    templateOf('data', '16T', 'local-hdd', { crushDeviceClass: 'hdd', crushPrimaryAffinity: '0.5' }),
    templateOf('metadata', '300Gi', 'local-parts', { crushPrimaryAffinity: '0.5' }),
    templateOf('wal', '10Gi', 'local-parts', { crushPrimaryAffinity: '0.5' }),
  ],
};
const DIFFERENCES: Readonly<Record<string, string>> = {
  count: 'four disks on each of three nodes',
  encrypted: 'the default is what upstream writes',
  name: 'told by its disks',
  placement: 'on the nodes with these disks, spread over hosts',
  portable: 'local volumes do not move',
  preparePlacement: 'as the OSDs, evenness being a condition',
  resources: 'less than for fast disks',
  tuneFastDeviceClass: 'the default is what upstream writes',
};

test('the slow set has the shape of upstream\'s, with volumes for data, database and log', () => {
  expect(shapeDifferences(SET, slow)).toEqual(Object.keys(DIFFERENCES));
});

test('the last template decides weight and affinity, so all have them; the device class stands with the data', () => {
  expect(slow.volumeClaimTemplates.map(({ metadata }: any) => metadata.annotations)).toEqual([
    { crushDeviceClass: 'hdd', crushPrimaryAffinity: '0.5' }, { crushPrimaryAffinity: '0.5' }, { crushPrimaryAffinity: '0.5' },
  ]);
  expect(fast.volumeClaimTemplates.map(({ metadata }: any) => metadata.annotations)).toEqual([{ crushDeviceClass: 'nvme', crushInitialWeight: '6.98' }]);
});

test('each set is tuned for its disks', () => {
  expect([slow, fast].map((set) => [set.tuneDeviceClass, set.tuneFastDeviceClass])).toEqual([[true, undefined], [undefined, true]]);
});

test('jobs that prepare OSDs keep to the nodes that evenness can be had on', () => {
  const hosts = ({ nodeAffinity }: any) => nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution
    .nodeSelectorTerms[0].matchExpressions[0].values;
  for (const set of [slow, fast]) expect([hosts(set.placement), hosts(set.preparePlacement)]).toEqual(Array(2).fill(['tier-1', 'tier-2', 'tier-3']));
});

test('what holds for all OSDs of the cluster', () => {
  const { storageClassDeviceSets, ...settings } = tiers.storage;
  // The names are those of the commented settings in deploy/examples/cluster.yaml of Rook 1.20.6.
  expect(settings).toEqual({
    nearFullRatio: 0.8, backfillFullRatio: 0.85, fullRatio: 0.9, flappingRestartIntervalHours: 24, osdMaxUpdatesInParallel: 4,
    allowDeviceClassUpdate: true, allowOsdCrushWeightUpdate: true,
  });
  expect(tiers.cephConfig['osd/class:nvme']).toEqual({ osd_memory_target: '9Gi' });
});

test('the hybrid pool has its first copy on NVMe', () => {
  // The form of spec.replicated.hybridStorage in Documentation/CRDs/Block-Storage/ceph-block-pool-crd.md.
  const { replicated } = objectOf(site, 'CephBlockPool', 'hybrid').spec;
  expect(replicated).toMatchObject({ size: 3, hybridStorage: { primaryDeviceClass: 'nvme', secondaryDeviceClass: 'hdd' } });
});

test('on devices of nodes, one disk holds all databases and another one two OSDs, as in upstream\'s jobs for both', () => {
  expect(boxes.storage.nodes).toHaveLength(3);
  const [first, , , , last] = boxes.storage.nodes[0].devices;
  // Values are texts, sizes in MiB: canary-integration-test.yml, jobs osd-with-metadata-device and two-osds-in-device.
  expect(first.config).toEqual({ metadataDevice: '/dev/disk/by-path/pci-0000:3b:00.0-nvme-1', databaseSizeMB: '307200', deviceClass: 'hdd' });
  expect(last).toEqual({ fullpath: '/dev/disk/by-path/pci-0000:3c:00.0-nvme-1', config: { osdsPerDevice: '2', deviceClass: 'nvme' } });
});
