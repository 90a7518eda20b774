import * as fc from 'fast-check';
import type { ClusterChange, Secrets } from '../case';

const DETAILS = [
  'KMS_PROVIDER', 'VAULT_ADDR', 'VAULT_AUTH_METHOD', 'VAULT_BACKEND', 'VAULT_SECRET_ENGINE', 'VAULT_CACERT', 'VAULT_CLIENT_CERT', 'VAULT_CLIENT_KEY', 'VAULT_CAPATH',
  'IBM_KP_SERVICE_INSTANCE_ID', 'KMIP_ENDPOINT', 'AZURE_VAULT_URL', 'AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CERT_SECRET_NAME',
];
const VALUES = ['', ' ', 'token', 'nowhere', ' vault ', 'vault', 'Vault', 'ibmkeyprotect', 'kmip', 'azure-kv', 'azure', 'aws-kms', 'kubernetes', 'agent', 'v2'];
const KEYS = ['token', 'cert', 'key', 'IBM_KP_SERVICE_API_KEY', 'CA_CERT', 'CLIENT_CERT', 'CLIENT_KEY'];

/** A change of the connection details: one left out, emptied, or given another value. */
const details = fc.dictionary(
  fc.constantFrom(...DETAILS), fc.option(fc.constantFrom(...VALUES), { freq: 2 }), { minKeys: 1, maxKeys: 2, noNullPrototype: true },
);

/** Secrets that lack keys or hold nothing. */
const secrets: fc.Arbitrary<Secrets> = fc.dictionary(
  fc.constantFrom('token', 'authority', 'own'), fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('', 'text'), { maxKeys: 3, noNullPrototype: true }), { minKeys: 1, maxKeys: 2, noNullPrototype: true },
);

const encrypted = fc.boolean();

/** Where the keys of encrypted OSDs are kept, and what is in the Secrets that lead there. */
export const keyManagement: fc.Arbitrary<ClusterChange> = fc.oneof(
  { weight: 4, arbitrary: details.map((connectionDetails) => kms('details of the key management', { connectionDetails })) },
  { weight: 2, arbitrary: fc.constantFrom(null, '', 'nowhere', 'token').map((tokenSecretName) => kms('the Secret of the key management', { tokenSecretName })) },
  { weight: 2, arbitrary: secrets.map((changed) => ({ ...kms('what is in the Secrets of the key management', {}), secrets: changed })) },
  { weight: 1, arbitrary: fc.constant(kms('a key management without details', { connectionDetails: null })) },
);

/** A key management for OSDs of which none may be encrypted. */
export const keysForNothing: fc.Arbitrary<ClusterChange> = encrypted.map((some) => ({
  about: 'encryption of OSDs',
  patch: { spec: { storage: { storageClassDeviceSets: null, ...(some ? {} : { useAllNodes: true }) }, security: { kms: { connectionDetails: { KMS_PROVIDER: 'nobody' } } } } },
}));

function kms(about: string, patch: object): ClusterChange {
  return { about, patch: { spec: { security: { kms: patch } } } };
}
