import { keyRotationUnsupported } from '../../../../../lib/engine/admission/rules/rook/key-rotation-unsupported';
import { cluster, deviceSet, verdicts } from '../samples';

const found = (security: object, encrypted = true) => verdicts(keyRotationUnsupported, [
  cluster({ security, storage: { storageClassDeviceSets: [deviceSet({ encrypted })] } }),
]);

test('keys that are replaced in a KMIP server', () => {
  expect(found({ kms: { connectionDetails: { KMS_PROVIDER: 'kmip' } }, keyRotation: { enabled: true } })).toEqual([
    {
      object: 'ceph', property: 'spec.security.keyRotation.enabled', message: 'CephCluster rook-ceph/ceph replaces keys that are kept in kmip',
      fix: 'Turn keyRotation off, or keep the keys in Vault or in Secrets',
    },
  ]);
});

test('silent: Vault, Secrets, keys that stay, OSDs without keys', () => {
  const kmip = { connectionDetails: { KMS_PROVIDER: 'kmip' } };
  expect(found({ kms: { connectionDetails: { KMS_PROVIDER: 'vault' } }, keyRotation: { enabled: true } })).toEqual([]);
  expect(found({ keyRotation: { enabled: true } })).toEqual([]);
  expect(found({ kms: kmip, keyRotation: { enabled: false } })).toEqual([]);
  expect(found({ kms: kmip, keyRotation: { enabled: true } }, false)).toEqual([]);
});
