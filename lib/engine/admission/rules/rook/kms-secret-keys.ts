import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf } from '../read';
import { kmsOf, KMS_KINDS, type Kms } from './kms';
import { secretKeys } from './secrets';

const TOKEN_KEYS: Readonly<Record<string, readonly string[]>> = {
  vault: ['token'],
  ibmkeyprotect: ['IBM_KP_SERVICE_API_KEY'],
  kmip: ['CA_CERT', 'CLIENT_CERT', 'CLIENT_KEY'],
};
/** Details that name secrets with certificates, and the key in each. */
const TLS_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vault': { VAULT_CACERT: 'cert', VAULT_CLIENT_CERT: 'cert', VAULT_CLIENT_KEY: 'key' },
  'azure-kv': { AZURE_CERT_SECRET_NAME: 'CLIENT_CERT' },
};

/** A secret for the key management service without what Rook looks for in it. */
export const kmsSecretKeys: Rule = {
  id: 'rook/kms-secret-keys',
  severity: Severity.ERROR,
  why: 'Rook reads the secret before it starts anything, and goes no further where the key is missing or empty',
  fix: 'Put the value under that key',
  evidence: 'rook/rook pkg/daemon/ceph/osd/kms/kms.go ValidateConnectionDetails, vault.go tlsSecretKeyToCheck, azure.go azureKVCert',
  kinds: KMS_KINDS,
  * inspect(document, world) {
    for (const kms of kmsOf(document)) {
      for (const { field, name, key } of wanted(kms)) {
        const keys = secretKeys(world, namespaceOf(document), name);
        if (!keys || keys.has(key)) continue;
        yield { document, property: `${kms.path}.${field}`, message: `Secret ${namespaceOf(document)}/${name} has nothing under the key ${key}` };
      }
    }
  },
};

function wanted({ provider, tokenSecret, detail }: Kms): { field: string; name: string; key: string }[] {
  const tls = Object.entries(TLS_KEYS[provider] ?? {}).map(([name, key]) => ({ field: `connectionDetails.${name}`, name: detail(name), key }));
  const token = (TOKEN_KEYS[provider] ?? []).map((key) => ({ field: 'tokenSecretName', name: tokenSecret, key }));
  return [...tls, ...token].filter(({ name }) => name !== '');
}
