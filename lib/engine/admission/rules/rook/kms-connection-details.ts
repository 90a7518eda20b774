import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { kmsOf, KMS_KINDS, type Kms } from './kms';

/** What each service has to be told; what a token brings along is not among it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'vault': ['VAULT_ADDR'],
  'ibmkeyprotect': ['IBM_KP_SERVICE_INSTANCE_ID'],
  'kmip': ['KMIP_ENDPOINT'],
  'azure-kv': ['AZURE_VAULT_URL', 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CERT_SECRET_NAME'],
};
/** Details that also come from the secret of the token, where there is one. */
const FROM_TOKEN: Readonly<Record<string, readonly string[]>> = { ibmkeyprotect: ['IBM_KP_SERVICE_API_KEY'] };

/** A key management service that cannot be reached with what is written. */
export const kmsConnectionDetails: Rule = {
  id: 'rook/kms-connection-details',
  severity: Severity.ERROR,
  why: 'Rook checks the connection details first and goes no further: no OSD of the cluster, or no gateway of the store, is started',
  fix: 'Give KMS_PROVIDER (vault, ibmkeyprotect, kmip or azure-kv), the details that it needs, and tokenSecretName',
  evidence: 'rook/rook pkg/daemon/ceph/osd/kms/kms.go ValidateConnectionDetails, vault.go validateVaultConnectionDetails',
  kinds: KMS_KINDS,
  * inspect(document) {
    for (const kms of kmsOf(document)) {
      for (const [field, message] of faults(kms)) yield { document, property: `${kms.path}.${field}`, message: `${title(document)} ${message}` };
    }
  },
};

function* faults({ provider, tokenSecret, detail }: Kms): Iterable<[field: string, message: string]> {
  if (!NEEDED[provider]) {
    yield ['connectionDetails.KMS_PROVIDER', provider === '' ? 'names no KMS_PROVIDER' : `names the key management service "${provider}", which Rook does not know`];
    return;
  }
  const withoutToken = provider === 'azure-kv' || ['kubernetes', 'agent'].includes(detail('VAULT_AUTH_METHOD'));
  if (tokenSecret === '' && !withoutToken) yield ['tokenSecretName', `gives no token for ${provider}`];
  const needed = [...NEEDED[provider], ...tokenSecret === '' ? FROM_TOKEN[provider] ?? [] : []];
  for (const name of needed.filter((each) => detail(each) === '')) yield [`connectionDetails.${name}`, `gives no ${name} for ${provider}`];
  if (provider === 'vault') yield* ofVault(detail);
}

/** The address is that of the server alone; what comes after it in requests, Rook adds. */
function* ofVault(detail: Kms['detail']): Iterable<[field: string, message: string]> {
  const address = detail('VAULT_ADDR');
  if (address !== '' && (!/^https?:\/\/[^/]/.test(address) || /\/v1(\/|$)/.test(address))) {
    yield ['connectionDetails.VAULT_ADDR', `has "${address}" as address of Vault, which is not that of a server, such as https://vault:8200`];
  }
  const path = detail('VAULT_BACKEND_PATH');
  if (/^\/?v1(\/|$)/.test(path)) yield ['connectionDetails.VAULT_BACKEND_PATH', `has "${path}" as path in Vault, before which Rook puts v1/ itself`];
  if (detail('VAULT_CAPATH') !== '') yield ['connectionDetails.VAULT_CAPATH', 'sets VAULT_CAPATH; Rook reads one certificate only, from the secret in VAULT_CACERT'];
}
