import { Duration, rook, SecretRef } from 'rookery';
import { namesOf, objectOf } from '../../support/objects';
import { site } from '../facts/installation';

const { CsiKeyManagement, CsiVaultBackend } = rook;
const secret = (name: string) => SecretRef.named(name);

/** The entry as the drivers read it. */
function entryOf(place: rook.CsiKeyManagement): any {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook', { csi: { keyManagement: [place] } });
  return JSON.parse(objectOf(tokyo, 'ConfigMap', 'rook-ceph-csi-kms-config', 'rook-ceph').data['config.json'])[place.id];
}

const SETTINGS: rook.CsiVaultSettings = {
  backend: CsiVaultBackend.KV_V2, backendPath: 'volumes', vaultNamespace: 'a/b', vaultAuthNamespace: 'a', tlsServerName: 'vault', skipVerify: false, destroyKeys: false,
};
const WIRE = {
  vaultBackend: 'kv-v2', vaultBackendPath: 'volumes', vaultNamespace: 'a/b', vaultAuthNamespace: 'a', vaultTLSServerName: 'vault', vaultCAVerify: 'true', vaultDestroyKeys: 'false',
};

test('Vault: what the driver demands is there although it has defaults', () => {
  expect(entryOf(CsiKeyManagement.vault('vault', { address: 'https://vault:8200' }))).toEqual({
    encryptionKMSType: 'vault', vaultAddress: 'https://vault:8200', vaultAuthPath: '/v1/auth/kubernetes/login', vaultRole: 'csi-kubernetes', vaultPassphrasePath: '',
  });
  expect(entryOf(CsiKeyManagement.vault('vault', {
    address: 'https://vault:8200', ...SETTINGS, role: 'csi', authPath: '/v1/auth/k8s/login', passphrasePath: 'ceph/', caCertificateKey: 'ca',
  }))).toEqual({
    encryptionKMSType: 'vault', vaultAddress: 'https://vault:8200', ...WIRE, vaultRole: 'csi', vaultAuthPath: '/v1/auth/k8s/login', vaultPassphrasePath: 'ceph/', vaultCAFromSecret: 'ca',
  });
});

const TENANT = { ...SETTINGS, caCertificate: secret('ca'), clientCertificate: secret('cert'), clientKey: secret('key'), tenantConfigName: 'kms' };
const TENANT_WIRE = {
  ...WIRE, vaultCAFromSecret: 'ca', vaultClientCertFromSecret: 'cert', vaultClientCertKeyFromSecret: 'key', tenantConfigName: 'kms',
};

test('Vault with tokens of tenants', () => {
  expect(entryOf(CsiKeyManagement.vaultTokens('tokens', {
    address: 'https://vault:8200', ...TENANT, token: secret('token'), tenants: { shop: { address: 'https://shop:8200', token: secret('shop-token'), skipVerify: true } },
  }))).toEqual({
    encryptionKMSType: 'vaulttokens',
    vaultAddress: 'https://vault:8200',
    ...TENANT_WIRE,
    tenantTokenName: 'token',
    tenants: { shop: { vaultAddress: 'https://shop:8200', tenantTokenName: 'shop-token', vaultCAVerify: 'false' } },
  });
});

test('Vault with service accounts of tenants', () => {
  expect(entryOf(CsiKeyManagement.vaultAccounts('accounts', {
    address: 'https://vault:8200', ...TENANT, serviceAccountName: 'sa', role: 'r', authPath: '/p',
    tenants: { shop: { address: 'https://shop:8200', serviceAccountName: 'shop', role: 'shop', authPath: '/shop' } },
  }))).toEqual({
    encryptionKMSType: 'vaulttenantsa',
    vaultAddress: 'https://vault:8200',
    ...TENANT_WIRE,
    tenantSAName: 'sa',
    vaultRole: 'r',
    vaultAuthPath: '/p',
    tenants: { shop: { vaultAddress: 'https://shop:8200', tenantSAName: 'shop', vaultRole: 'shop', vaultAuthPath: '/shop' } },
  });
});

test.each<[string, rook.CsiKeyManagement, object]>([
  ['Amazon KMS', CsiKeyManagement.aws('k', { region: 'us-west-2', credentials: secret('aws') }), { KMS_PROVIDER: 'aws-metadata', KMS_SECRET_NAME: 'aws', AWS_REGION: 'us-west-2' }],
  ['Amazon KMS by a role', CsiKeyManagement.awsSts('k', { credentials: secret('aws') }), { encryptionKMSType: 'aws-sts-metadata', secretName: 'aws' }],
  ['a role, from the Secret of the usual name', CsiKeyManagement.awsSts('k'), { encryptionKMSType: 'aws-sts-metadata' }],
  ['a passphrase', CsiKeyManagement.metadata('k', { passphrase: secret('p'), passphraseNamespace: 'ns' }), { encryptionKMSType: 'metadata', secretName: 'p', secretNamespace: 'ns' }],
  ['the passphrase of the class', CsiKeyManagement.metadata('k'), { encryptionKMSType: 'metadata' }],
  ['IBM', CsiKeyManagement.ibmKeyProtect('k', { instanceId: 'i', credentials: secret('kp'), baseAddress: 'b', tokenAddress: 't', region: 'r' }),
    { KMS_PROVIDER: 'ibmkeyprotect', IBM_KP_SECRET_NAME: 'kp', IBM_KP_SERVICE_INSTANCE_ID: 'i', IBM_KP_BASE_URL: 'b', IBM_KP_TOKEN_URL: 't', IBM_KP_REGION: 'r' }],
  ['KMIP, with times as numbers', CsiKeyManagement.kmip('k', { endpoint: 'e:5696', credentials: secret('c'), tlsServerName: 'n', readTimeout: Duration.seconds(5), writeTimeout: Duration.seconds(6) }),
    { KMS_PROVIDER: 'kmip', KMIP_ENDPOINT: 'e:5696', KMIP_SECRET_NAME: 'c', TLS_SERVER_NAME: 'n', READ_TIMEOUT: 5, WRITE_TIMEOUT: 6 }],
  ['Azure', CsiKeyManagement.azureKeyVault('k', { address: 'a', clientId: 'c', tenantId: 't', credentials: secret('s') }),
    { KMS_PROVIDER: 'azure-kv', AZURE_CERT_SECRET_NAME: 's', AZURE_VAULT_URL: 'a', AZURE_CLIENT_ID: 'c', AZURE_TENANT_ID: 't' }],
])('%s', (_, place, entry) => {
  expect(entryOf(place)).toEqual(entry);
});

test('all drivers look there, and a class names the entry', () => {
  const tokyo = site();
  const vault = CsiKeyManagement.vault('vault', { address: 'https://vault:8200' });
  const operator = new rook.Operator(tokyo, 'rook', { csi: { keyManagement: [vault, CsiKeyManagement.metadata('plain')] }, currentNamespaceOnly: false });
  expect(objectOf(tokyo, 'OperatorConfig', 'ceph-csi-operator-config').spec.driverSpecDefaults.encryption).toEqual({ configMapName: { name: 'rook-ceph-csi-kms-config' } });
  const pool = operator.addCluster('ceph', { mons: rook.Mons.onHost() }).addBlockPool('pool', rook.Redundancy.replicated(3));
  pool.addStorageClass('secret', { encryption: { kmsId: vault.id } });
  expect(objectOf(tokyo, 'StorageClass', 'secret').parameters).toMatchObject({ encrypted: 'true', encryptionKMSID: 'vault' });
});

test('without places there is no ConfigMap', () => {
  const tokyo = site();
  new rook.Operator(tokyo, 'rook');
  expect(namesOf(tokyo, 'ConfigMap')).not.toContain('rook-ceph-csi-kms-config');
});

test.each<[string, () => unknown, string]>([
  ['the id "default"', () => CsiKeyManagement.metadata('default'),
    'CsiKeyManagement: id: "default" cannot be the id of a place for keys. The drivers take an empty id and "default" for a passphrase in the Secrets of the storage class. '
    + 'Use another word, for example vault.'],
  ['a token in plain text', () => CsiKeyManagement.vaultTokens('t', { address: 'a', token: 's.token' as any }), 'CsiKeyManagement.vaultTokens: token: a secret value was given where a reference is expected.'],
  ['a time that does not fit', () => CsiKeyManagement.kmip('k', { endpoint: 'e', readTimeout: Duration.minutes(5) }), 'CsiKeyManagement.kmip: readTimeout: 300 is not a whole number from 0 to 255.'],
  ['two of one id', () => new rook.Operator(site(), 'rook', { csi: { keyManagement: [CsiKeyManagement.metadata('k'), CsiKeyManagement.awsSts('k')] } }),
    'tokyo/rook: csi.keyManagement[1]: there are two places for keys named k. Storage classes refer to them by name. Give each a name of its own.'],
  ['an entry by its word', () => new rook.Operator(site(), 'rook', { csi: { keyManagement: ['vault' as any] } }), 'tokyo/rook: csi.keyManagement[0]: "vault" is not a place for keys.'],
  ['another ConfigMap as well', () => new rook.Operator(site(), 'rook', { csi: { keyManagement: [CsiKeyManagement.metadata('k')], defaults: { encryptionConfigMapName: 'mine' } } }),
    'tokyo/rook: csi.defaults.encryptionConfigMapName: the drivers are to look for keys in the ConfigMap mine, and keyManagement is written to rook-ceph-csi-kms-config. '
    + 'A driver reads one of them only. Leave out one of both.'],
])('%s is refused', (_, make, message) => {
  expect(make).toThrow(message);
});
