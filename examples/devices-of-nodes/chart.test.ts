import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { OnDevices } from './chart';

testExample(OnDevices, 'oslo', __dirname, {
  operator: { ROOK_CEPH_ALLOW_LOOP_DEVICES: 'one node has a loop device, as tests do' },
});

const site = new OnDevices(new StorageApp({ quiet: true }), 'oslo');
const { spec } = objectOf(site, 'CephCluster', 'ceph-devices');
const [listed, byName, byPath, dedicated, divided, virtual] = spec.storage.nodes.map(({ resources, ...rest }: any) => rest);

/** What upstream's example for devices says: deploy/examples/cluster.yaml of Rook 1.20.6. */
const UPSTREAM = {
  dataDirHostPath: '/var/lib/rook',
  mon: { count: 3, allowMultiplePerNode: false },
  mgr: { count: 2, allowMultiplePerNode: false },
  storage: {
    useAllNodes: true,
    useAllDevices: true,
    allowDeviceClassUpdate: false,
    allowOsdCrushWeightUpdate: false,
    scheduleAlways: false,
    onlyApplyOSDPlacement: false,
  },
};
const DIFFERENCES: Readonly<Record<string, string>> = {
  'dataDirHostPath': 'ends in the namespace',
  'mgr.allowMultiplePerNode': 'the default is what upstream writes',
  'mon.allowMultiplePerNode': 'the default is what upstream writes',
  'storage.allowDeviceClassUpdate': 'the default is what upstream writes',
  'storage.allowOsdCrushWeightUpdate': 'the default is what upstream writes',
  'storage.nodes': 'nodes that are listed, instead of all',
  'storage.onlyApplyOSDPlacement': 'the default is what upstream writes',
  'storage.scheduleAlways': 'the default is what upstream writes',
  'storage.useAllDevices': 'only one node gives all of its devices',
  'storage.useAllNodes': 'nodes that are listed, instead of all',
};

test('the cluster has the shape of upstream\'s', () => {
  const { dataDirHostPath, mon, mgr, storage } = spec;
  expect(shapeDifferences(UPSTREAM, { dataDirHostPath, mon, mgr, storage })).toEqual(Object.keys(DIFFERENCES));
});

test('each node is told in a way of its own which devices to take, and in one way only', () => {
  expect(listed.devices.map(({ fullpath }: any) => fullpath)).toEqual([
    '/dev/disk/by-id/wwn-0x5000c500a1b2c301', '/dev/disk/by-id/wwn-0x5000c500a1b2c302', '/dev/disk/by-id/nvme-eui.0025385b01',
  ]);
  expect(byName).toEqual({ name: 'by-name', deviceFilter: '^nvme[1-9]n1$' });
  expect(byPath).toEqual({ name: 'by-path', devicePathFilter: '^/dev/disk/by-path/pci-0000:3[bc]:' });
  expect(dedicated).toEqual({ name: 'dedicated', useAllDevices: true });
  expect(divided.devices).toEqual([{ fullpath: '/dev/disk/by-partlabel/ceph-osd' }, { fullpath: '/dev/vg-data/ceph-osd' }]);
  expect(virtual.devices).toEqual([{ fullpath: '/dev/loop10' }]);
  expect(spec.storage.useAllNodes).toBe(false);
});

test('settings are texts, of the device or of the node', () => {
  expect(listed.devices.map(({ config }: any) => config)).toEqual([undefined, { deviceClass: 'archive' }, { osdsPerDevice: '2' }]);
  expect(virtual.config).toEqual({ deviceClass: 'test', initialWeight: '0.01' });
});

test('the filter by name leaves out the disk of the system', () => {
  expect(['nvme0n1', 'nvme1n1', 'nvme2n1', 'nvme1n1p1'].filter((name) => new RegExp(byName.deviceFilter).test(name))).toEqual(['nvme1n1', 'nvme2n1']);
});

test('the operator allows loop devices', () => {
  expect(objectOf(site, 'ConfigMap', 'rook-ceph-operator-config').data.ROOK_CEPH_ALLOW_LOOP_DEVICES).toBe('true');
});
