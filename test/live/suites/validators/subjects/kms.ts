import { rook, SecretRef } from 'rookery';
import { field, rookObject, secret, type Case, type Field, type Subject } from '../subject';
import { alone, cluster } from './ceph';

const token = SecretRef.named('token');
const TOKEN = secret('token', { token: 'x', IBM_KP_SERVICE_API_KEY: 'x', CA_CERT: 'x', CLIENT_CERT: 'x', CLIENT_KEY: 'x' });
const TLS = secret('tls', { cert: 'x', key: 'x', CLIENT_CERT: 'x' });

const WAYS = [
  rook.KeyManagement.vault({
    address: 'https://vault:8200', auth: rook.VaultAuth.token(token), secretEngine: rook.VaultSecretEngine.TRANSIT,
    caCertificate: SecretRef.named('tls'), clientCertificate: SecretRef.named('tls'), clientKey: SecretRef.named('tls'),
  }),
  rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.kubernetes('rook'), secretEngine: rook.VaultSecretEngine.TRANSIT }),
  rook.KeyManagement.vault({ address: 'https://vault:8200', auth: rook.VaultAuth.agent(), secretEngine: rook.VaultSecretEngine.TRANSIT }),
  rook.KeyManagement.ibmKeyProtect({ instanceId: 'x', apiKey: token }),
  rook.KeyManagement.kmip({ endpoint: 'kmip:5696', certificates: token }),
  rook.KeyManagement.azureKeyVault({ address: 'https://x.vault.azure.net', clientId: 'x', tenantId: 'x', certificate: SecretRef.named('tls') }),
];

const CLUSTERS: readonly Case[] = WAYS.map((kms) => alone(cluster({ encrypted: true, security: { kms } }), TOKEN, TLS));

const VALUES = [undefined, '', ' ', 'x', ' x '];

function fieldsAt(at: string): Field[] {
  const details = ['VAULT_ADDR', 'VAULT_CAPATH', 'IBM_KP_SERVICE_INSTANCE_ID', 'IBM_KP_SERVICE_API_KEY', 'KMIP_ENDPOINT', 'AZURE_VAULT_URL', 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID'];
  return [
    field(at, undefined, {}, { connectionDetails: {} }, { tokenSecretName: 'token' }),
    field(`${at}.tokenSecretName`, undefined, '', 'token', 'nowhere'),
    field(`${at}.connectionDetails.KMS_PROVIDER`, undefined, '', 'vault', ' vault ', 'ibmkeyprotect', 'kmip', 'azure-kv', 'Vault', 'aws'),
    field(`${at}.connectionDetails.VAULT_AUTH_METHOD`, undefined, '', 'token', 'kubernetes', 'agent', ' agent', 'Agent'),
    ...details.map((detail) => field(`${at}.connectionDetails.${detail}`, ...VALUES)),
    ...['VAULT_CACERT', 'VAULT_CLIENT_CERT', 'VAULT_CLIENT_KEY', 'AZURE_CERT_SECRET_NAME'].map((detail) => (
      field(`${at}.connectionDetails.${detail}`, undefined, '', ' ', 'tls', 'nowhere')
    )),
  ];
}

const SECRET_FIELDS = [
  ...['token', 'IBM_KP_SERVICE_API_KEY', 'CA_CERT', 'CLIENT_CERT', 'CLIENT_KEY'].map((key) => field(`others[0].stringData.${key}`, undefined, '')),
  ...['cert', 'key'].map((key) => field(`others[1].stringData.${key}`, undefined, '')),
  field('others[0].stringData', undefined, {}),
];
const RULES = ['rook/kms-connection-details', 'rook/kms-secret-keys'];
const ADDRESSES = { rule: 'rook/kms-connection-details', message: /which is not that of a server/, who: 'the client of the key service, when it first connects' };

/** Where keys of encrypted OSDs are kept. */
export const clusterKms: Subject = {
  check: 'cluster-kms',
  cases: CLUSTERS,
  fields: [
    ...fieldsAt('object.spec.security.kms'), ...SECRET_FIELDS,
    field('object.spec.storage.storageClassDeviceSets[0].encrypted', undefined, false),
  ],
  rules: RULES,
  further: [ADDRESSES],
};

/** Where keys of encrypted buckets are kept. */
export const storeKms: Subject = {
  check: 'store-kms',
  cases: CLUSTERS.slice(0, 3).map(({ object, others }) => {
    const { kms } = object.spec.security;
    return alone(rookObject('CephObjectStore', { gateway: { port: 80 }, security: { kms, s3: kms } }), ...others);
  }),
  fields: [...fieldsAt('object.spec.security.kms'), ...fieldsAt('object.spec.security.s3'), ...SECRET_FIELDS],
  rules: RULES,
  further: [ADDRESSES, { rule: 'rook/store-encryption-auth', who: 'nobody: Rook tells gateways of a token only, and no encrypted object can be written' }],
};
