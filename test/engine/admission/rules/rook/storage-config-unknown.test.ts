import { storageConfigUnknown } from '../../../../../lib/engine/admission/rules/rook/storage-config-unknown';
import { cluster, verdicts } from '../samples';

test('a misspelt key, and a number with a unit', () => {
  expect(verdicts(storageConfigUnknown,
    [cluster({ storage: { config: { osdPerDevice: '2' }, nodes: [{ name: 'a', devices: [{ name: 'x', config: { databaseSizeMB: '1Gi' } }] }] } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.config.osdPerDevice',
      message: 'CephCluster rook-ceph/ceph sets osdPerDevice to "2", which Rook does not read',
      fix: 'Use databaseSizeMB, walSizeMB, osdsPerDevice, metadataDevice, encryptedDevice, deviceClass, initialWeight, primaryAffinity, crushRoot, with whole numbers for databaseSizeMB, walSizeMB, osdsPerDevice and "true" or "false" for encryptedDevice',
    },
    {
      object: 'ceph',
      property: 'spec.storage.nodes[0].devices[0].config.databaseSizeMB',
      message: 'CephCluster rook-ceph/ceph sets databaseSizeMB to "1Gi", which Rook does not read',
      fix: 'Use databaseSizeMB, walSizeMB, osdsPerDevice, metadataDevice, encryptedDevice, deviceClass, initialWeight, primaryAffinity, crushRoot, with whole numbers for databaseSizeMB, walSizeMB, osdsPerDevice and "true" or "false" for encryptedDevice',
    },
  ]);
});

test('silent: known keys', () => {
  expect(verdicts(storageConfigUnknown, [cluster({ storage: { config: { osdsPerDevice: '2', encryptedDevice: 'true' } } })])).toEqual([]);
});
