import { deviceConfigIgnored } from '../../../../../lib/engine/admission/rules/rook/device-config-ignored';
import { cluster, verdicts } from '../samples';

test('a single disk that is to be encrypted', () => {
  const storage = { nodes: [{ name: 'a', devices: [{ name: 'sdb', config: { encryptedDevice: 'true', deviceClass: 'ssd' } }] }] };
  expect(verdicts(deviceConfigIgnored, [cluster({ storage })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].devices[0].config.encryptedDevice',
      message: 'CephCluster rook-ceph/ceph sets encryptedDevice for the device sdb alone',
      fix: 'Of single devices give osdsPerDevice, databaseSizeMB, deviceClass, metadataDevice; give the rest for the node, and crushRoot for the whole cluster',
    },
  ]);
});

test('a root of the CRUSH map for one node; devices for all nodes are told once', () => {
  const storage = { devices: [{ name: 'sdb', config: { initialWeight: '1' } }], nodes: [{ name: 'a', config: { crushRoot: 'fast' } }, { name: 'b' }] };
  expect(verdicts(deviceConfigIgnored, [cluster({ storage })]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.storage.devices[0].config.initialWeight', 'CephCluster rook-ceph/ceph sets initialWeight for the device sdb alone'],
    ['spec.storage.nodes[0].config.crushRoot', 'CephCluster rook-ceph/ceph sets crushRoot for the node a alone'],
  ]);
});

test('silent: what devices have, and everything else for nodes and clusters', () => {
  const storage = {
    config: { crushRoot: 'fast' },
    nodes: [{
      name: 'a', config: { encryptedDevice: 'true', initialWeight: '1', primaryAffinity: '0' },
      devices: [{ name: 'sdb', config: { osdsPerDevice: '2', databaseSizeMB: '2048', deviceClass: 'ssd', metadataDevice: 'sdc' } }],
    }],
  };
  expect(verdicts(deviceConfigIgnored, [cluster({ storage })])).toEqual([]);
});
