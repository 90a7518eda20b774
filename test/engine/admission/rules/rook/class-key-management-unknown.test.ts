import { classKeyManagementUnknown } from '../../../../../lib/engine/admission/rules/rook/class-key-management-unknown';
import { blockClass, driver, object, verdicts } from '../samples';

const config = (entries: unknown, name = 'kms') => object('v1', 'ConfigMap', name, 'rook-ceph', { data: { 'config.json': typeof entries === 'string' ? entries : JSON.stringify(entries) } });
const told = driver(undefined, { encryption: { configMapName: { name: 'kms' } } });

const encrypted = (encryptionKMSID?: string, rest: object = {}) => blockClass({ encrypted: 'true', encryptionKMSID, ...rest });
const FIX = 'Name an entry of the ConfigMap that encryption.configMapName of the Driver names; without one, a Secret of your own with the key encryptionPassphrase';
const DRIVER = 'Driver rook-ceph/rook-ceph.rbd.csi.ceph.com';

test('an id that the ConfigMap does not have, or no ConfigMap', () => {
  expect(verdicts(classKeyManagementUnknown, [told, config({ vault: { encryptionKMSType: 'metadata' } }), encrypted('vualt')])).toEqual([
    { object: 'block', property: 'parameters.encryptionKMSID', message: `StorageClass block keeps keys in "vualt", and ${DRIVER} knows vault`, fix: FIX },
  ]);
  expect(verdicts(classKeyManagementUnknown, [driver(), encrypted('vault')])).toEqual([
    { object: 'block', property: 'parameters.encryptionKMSID', message: `StorageClass block keeps keys in "vault", and ${DRIVER} is told of none`, fix: FIX },
  ]);
});

test('a passphrase from the Secret that Rook makes', () => {
  expect(verdicts(classKeyManagementUnknown, [encrypted()])).toEqual([
    { object: 'block', property: 'parameters.encryptionKMSID', message: 'StorageClass block takes its passphrase from Secret rook-csi-rbd-node, which Rook makes without one', fix: FIX },
  ]);
});

test('silent: an entry that is there, a ConfigMap of others or one that cannot be read, a Secret of one\'s own, no encryption', () => {
  expect(verdicts(classKeyManagementUnknown, [told, config({ vault: {} }), encrypted('vault')])).toEqual([]);
  expect(verdicts(classKeyManagementUnknown, [told, encrypted('vault')])).toEqual([]);
  expect(verdicts(classKeyManagementUnknown, [told, config('no'), encrypted('vault')])).toEqual([]);
  expect(verdicts(classKeyManagementUnknown, [driver(), encrypted('vault')], { external: [{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'rook-ceph', name: 'csi-kms-connection-details' }] })).toEqual([]);
  expect(verdicts(classKeyManagementUnknown, [driver(), encrypted(undefined, { 'csi.storage.k8s.io/node-stage-secret-name': 'mine' }), blockClass({ encryptionKMSID: 'x' })])).toEqual([]);
});
