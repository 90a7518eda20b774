import fc from 'fast-check';
import { rook } from 'rookery';
import { options } from './options';
import { call } from './plain';
import type { Call } from './plain';
import { FLAG, oneOf, seconds, secret } from './values';

const VAULT = {
  backend: oneOf(rook.CsiVaultBackend),
  backendPath: fc.constant('volumes'),
  vaultNamespace: fc.constant('a/b'),
  vaultAuthNamespace: fc.constant('a'),
  tlsServerName: fc.constant('vault'),
  skipVerify: FLAG,
  destroyKeys: FLAG,
};
const ADDRESS = fc.constant('https://vault.vault.svc:8200');
const TENANT = {
  ...VAULT,
  caCertificate: secret('kms-cert'),
  clientCertificate: secret('kms-cert'),
  clientKey: secret('kms-key'),
  tenantConfigName: fc.constant('kms'),
};
const ACCOUNT = { serviceAccountName: fc.constant('vault'), role: fc.constant('csi'), authPath: fc.constant('/v1/auth/k8s/login') };
const CREDENTIALS = secret('kms-token');

/** Places for keys of volumes, each under its id. */
const PLACES: Readonly<Record<string, fc.Arbitrary<any>>> = {
  vault: options<rook.CsiVaultOptions>('rook.CsiVaultOptions', {
    ...VAULT, address: ADDRESS, role: ACCOUNT.role, authPath: ACCOUNT.authPath, passphrasePath: fc.constant('ceph/'), caCertificateKey: fc.constant('ca'),
  }, ['address']),
  vaultTokens: options<rook.CsiVaultTokensOptions>('rook.CsiVaultTokensOptions', {
    ...TENANT, address: ADDRESS, token: CREDENTIALS,
    tenants: options<rook.CsiVaultTokensTenant>('rook.CsiVaultTokensTenant', { ...TENANT, address: ADDRESS, token: CREDENTIALS }).map((tenant) => ({ shop: tenant })),
  }, ['address']),
  vaultAccounts: options<rook.CsiVaultAccountsOptions>('rook.CsiVaultAccountsOptions', {
    ...TENANT, ...ACCOUNT, address: ADDRESS,
    tenants: options<rook.CsiVaultAccountsTenant>('rook.CsiVaultAccountsTenant', { ...TENANT, ...ACCOUNT, address: ADDRESS }).map((tenant) => ({ shop: tenant })),
  }, ['address']),
  aws: options<rook.CsiAwsOptions>('rook.CsiAwsOptions', { region: fc.constant('us-west-2'), credentials: CREDENTIALS }, ['region']),
  awsSts: options<rook.CsiAwsStsOptions>('rook.CsiAwsStsOptions', { credentials: CREDENTIALS }),
  metadata: options<rook.CsiMetadataOptions>('rook.CsiMetadataOptions', { passphrase: CREDENTIALS, passphraseNamespace: fc.constant('default') }),
  ibmKeyProtect: options<rook.CsiIbmKeyProtectOptions>('rook.CsiIbmKeyProtectOptions', {
    instanceId: fc.constant('i'), credentials: CREDENTIALS, baseAddress: fc.constant('https://kp'), tokenAddress: fc.constant('https://iam'), region: fc.constant('r'),
  }, ['instanceId']),
  kmip: options<rook.CsiKmipOptions>('rook.CsiKmipOptions', {
    endpoint: fc.constant('kmip:5696'), credentials: CREDENTIALS, tlsServerName: fc.constant('kmip'), readTimeout: seconds(0, 255), writeTimeout: seconds(0, 255),
  }, ['endpoint']),
  azureKeyVault: options<rook.CsiAzureKeyVaultOptions>('rook.CsiAzureKeyVaultOptions', {
    address: fc.constant('https://v.vault.azure.net'), clientId: fc.constant('c'), tenantId: fc.constant('t'), credentials: CREDENTIALS,
  }, ['address', 'clientId', 'tenantId']),
};

/** One place for keys of volumes, under the id `keys`. */
export const KEY_MANAGEMENT: fc.Arbitrary<readonly Call[]> = fc.oneof(
  ...Object.entries(PLACES).map(([factory, place]) => place.map((given): readonly Call[] => [call(`rook.CsiKeyManagement.${factory}`, 'keys', given)])),
);
