import { rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithOperator } from './support';

function storageOf(devices: rook.OsdDevices): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: rook.Mons.onHost(), devices });
  return objectOf(site, 'CephCluster', 'ceph').spec.storage;
}

test.each([
  [rook.DeviceSelection.all(), { useAllDevices: true }],
  [rook.DeviceSelection.matchingName('^nvme'), { deviceFilter: '^nvme' }],
  [rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci'), { devicePathFilter: '^/dev/disk/by-path/pci' }],
  [rook.DeviceSelection.listed([rook.OsdDevice.named('sdb'), rook.OsdDevice.atPath('/dev/disk/by-id/x')]), {
    devices: [{ name: 'sdb' }, { fullpath: '/dev/disk/by-id/x' }],
  }],
])('devices of all nodes', (selection, fields) => {
  expect(storageOf(rook.OsdDevices.onAllNodes(selection))).toEqual({ useAllNodes: true, ...fields });
});

test('devices of single nodes switch the others off', () => {
  const devices = rook.OsdDevices.onNodes([rook.OsdNode.named('node-1', { devices: rook.DeviceSelection.matchingName('^sd') }), rook.OsdNode.named('node-2')]);
  expect(storageOf(devices)).toEqual({ useAllNodes: false, nodes: [{ name: 'node-1', deviceFilter: '^sd', resources: {} }, { name: 'node-2', resources: {} }] });
});

test('settings are texts, and sizes are in MiB', () => {
  const config = { databaseSize: Size.gibi(30), osdsPerDevice: 2, encrypted: false, primaryAffinity: 0, deviceClass: 'nvme' };
  expect(storageOf(rook.OsdDevices.onAllNodes(rook.DeviceSelection.all(), config)).config).toEqual({
    databaseSizeMB: '30720', osdsPerDevice: '2', encryptedDevice: 'false', primaryAffinity: '0', deviceClass: 'nvme',
  });
});

test('a size that Rook could not read is refused', () => {
  const devices = rook.DeviceSelection.listed([rook.OsdDevice.named('sdb', { walSize: Size.giga(1) })]);
  expect(() => storageOf(rook.OsdDevices.onAllNodes(devices))).toThrow(
    'tokyo/rook/ceph: devices.devices[0].config.walSize: 1G is not a whole number of MiB. '
    + 'Rook reads this size in MiB and passes over fractions. Write for example Size.mebi(1024) or Size.gibi(30).',
  );
});

test('an empty list of nodes is refused', () => {
  expect(() => storageOf(rook.OsdDevices.onNodes([]))).toThrow(/ceph: devices: the list of nodes is empty\. .*OsdDevices\.onAllNodes\(\)/);
});
