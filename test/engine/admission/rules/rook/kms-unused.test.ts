import { kmsUnused } from '../../../../../lib/engine/admission/rules/rook/kms-unused';
import { cluster, deviceSet, verdicts } from '../samples';

const KMS = { connectionDetails: { KMS_PROVIDER: 'vault' } };
const found = (security: object, storage: object) => verdicts(kmsUnused, [cluster({ security, storage })])
  .map(({ property, message }) => [property, message]);

test('a place for keys of encrypted devices of nodes', () => {
  expect(verdicts(kmsUnused, [cluster({ security: { kms: KMS }, storage: { useAllNodes: true, config: { encryptedDevice: 'true' } } })])).toEqual([
    {
      object: 'ceph', property: 'spec.security.kms', message: 'CephCluster rook-ceph/ceph has a place for keys and no encrypted OSDs on claims',
      fix: 'Set encrypted: true on the device sets, or remove kms and keyRotation',
    },
  ]);
});

test('keys that are replaced where there are none', () => {
  expect(found({ keyRotation: { enabled: true } }, { storageClassDeviceSets: [deviceSet()] })).toEqual([
    ['spec.security.keyRotation', 'CephCluster rook-ceph/ceph replaces keys and has no encrypted OSDs on claims'],
  ]);
});

test('silent: encrypted sets, and clusters without a word on keys', () => {
  expect(found({ kms: KMS }, { storageClassDeviceSets: [deviceSet(), deviceSet({ name: 'set2', encrypted: true })] })).toEqual([]);
  expect(found({ keyRotation: { enabled: false } }, {})).toEqual([]);
});
