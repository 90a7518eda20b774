import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { Encrypted } from './chart';
import { OSD_KEYS } from './places-for-keys';

testExample(Encrypted, 'zurich', __dirname, {
  operator: { ROOK_RECONCILE_CONCURRENT_CLUSTERS: 'one cluster that waits for its keys does not hold up the others' },
});

const site = new Encrypted(new StorageApp({ quiet: true }), 'zurich');
const securityOf = (name: string) => objectOf(site, 'CephCluster', name).spec.security;

/** What upstream's tests and pages say of each place, of Rook 1.20.6: tests/manifests/test-kms-*, Documentation/…/key-management-system.md. */
const VAULT = { KMS_PROVIDER: 'vault', VAULT_ADDR: 'https://vault.default.svc.cluster.local:8200', VAULT_BACKEND_PATH: 'rook', VAULT_SECRET_ENGINE: 'kv' };
const UPSTREAM: Readonly<Record<string, object>> = {
  'ceph-vault-token': {
    kms: { connectionDetails: { ...VAULT, VAULT_AUTH_METHOD: 'token', VAULT_CACERT: 'vault-ca-cert' }, tokenSecretName: 'rook-vault-token' },
    keyRotation: { enabled: true },
  },
  'ceph-vault-account': {
    kms: { connectionDetails: { ...VAULT, VAULT_AUTH_METHOD: 'kubernetes', VAULT_AUTH_KUBERNETES_ROLE: 'rook-ceph', VAULT_CACERT: 'vault-ca-cert' } },
    keyRotation: { enabled: true },
  },
  'ceph-ibm': { kms: { connectionDetails: { KMS_PROVIDER: 'ibmkeyprotect', IBM_KP_SERVICE_INSTANCE_ID: 'id' }, tokenSecretName: 'ibm-kp-svc-api-key' } },
  'ceph-kmip': { kms: { connectionDetails: { KMS_PROVIDER: 'kmip', KMIP_ENDPOINT: 'address' }, tokenSecretName: 'kmip-credentials' } },
  'ceph-azure': {
    kms: {
      connectionDetails: {
        KMS_PROVIDER: 'azure-kv', AZURE_VAULT_URL: 'address', AZURE_CLIENT_ID: 'client', AZURE_TENANT_ID: 'tenant', AZURE_CERT_SECRET_NAME: 'name',
      },
    },
  },
  'ceph-secrets': { keyRotation: { enabled: true, schedule: '@monthly' } },
};
const DETAILS = 'kms.connectionDetails';
const VAULT_DIFFERENCES = ['cephx', `${DETAILS}.VAULT_ADDR`, `${DETAILS}.VAULT_BACKEND`, `${DETAILS}.VAULT_CACERT`, `${DETAILS}.VAULT_SECRET_ENGINE`];
/** Names and addresses are ours; the engine is the default, its version is told, ciphers are those of every kernel. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  'ceph-vault-token': [...VAULT_DIFFERENCES, 'kms.tokenSecretName'],
  'ceph-vault-account': ['cephx', `${DETAILS}.VAULT_ADDR`, `${DETAILS}.VAULT_AUTH_KUBERNETES_ROLE`, ...VAULT_DIFFERENCES.slice(2)],
  'ceph-ibm': ['cephx', `${DETAILS}.IBM_KP_SERVICE_INSTANCE_ID`, 'kms.tokenSecretName'],
  'ceph-kmip': ['cephx', `${DETAILS}.KMIP_ENDPOINT`, 'kms.tokenSecretName'],
  'ceph-azure': ['cephx', ...['CERT_SECRET_NAME', 'CLIENT_ID', 'TENANT_ID', 'VAULT_URL'].map((name) => `${DETAILS}.AZURE_${name}`)],
  'ceph-secrets': ['cephx'],
};

test.each(Object.keys(OSD_KEYS))('the keys of %s are where upstream says, but for names', (name) => {
  expect(shapeDifferences(UPSTREAM[name] as any, securityOf(name))).toEqual(DIFFERENCES[name]);
});

test('every OSD is encrypted, and on a whole disk of its own', () => {
  const clusters = objectsOf(site).filter(({ kind }) => kind === 'CephCluster');
  expect(clusters).toHaveLength(6);
  // Upstream's tests/manifests/test-cluster-on-pvc-encrypted.yaml has one such set.
  for (const { spec } of clusters) expect(spec.storage.storageClassDeviceSets).toMatchObject([{ count: 3, encrypted: true }]);
  expect(objectsOf(site).filter(({ kind }) => kind === 'PersistentVolume')).toHaveLength(18);
});

test('nothing secret is written: there are names only', () => {
  expect(objectsOf(site).filter(({ kind }) => kind === 'Secret')).toEqual([]);
});

test('volumes have places of their own, which the classes name', () => {
  const places = JSON.parse(objectOf(site, 'ConfigMap', 'rook-ceph-csi-kms-config').data['config.json']);
  const shown = Object.entries<any>(places).map(([id, place]) => [id, place.encryptionKMSType, place.vaultRole, place.vaultBackendPath]);
  expect(shown).toEqual([
    ['vault', 'vault', 'csi-volumes', 'volumes'], ['vault-of-tenants', 'vaulttokens', undefined, 'tenants'],
  ]);
  const { parameters, metadata } = objectOf(site, 'StorageClass', 'ceph-encrypted');
  expect(parameters).toMatchObject({ encrypted: 'true', encryptionKMSID: 'vault' });
  expect(metadata.annotations).toMatchObject({ 'keyrotation.csiaddons.openshift.io/schedule': '@monthly' });
  expect(objectOf(site, 'StorageClass', 'ceph-encrypted-by-tenant').parameters.encryptionKMSID).toBe('vault-of-tenants');
});
