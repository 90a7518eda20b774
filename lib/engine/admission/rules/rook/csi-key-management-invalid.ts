import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { entriesOf, fields, text, title } from '../read';
import { keyPlaces } from './csi-key-management';

/** What the drivers have to be told of each kind of place; those for single namespaces have two ways to say it. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'vault': ['vaultAddress', 'vaultAuthPath', 'vaultRole', 'vaultPassphrasePath'],
  'vaulttokens': ['vaultAddress'],
  'vaulttenantsa': ['vaultAddress'],
  'aws-metadata': ['AWS_REGION'],
  'aws-sts-metadata': [],
  'metadata': [],
  'ibmkeyprotect': ['IBM_KP_SERVICE_INSTANCE_ID'],
  'kmip': ['KMIP_ENDPOINT'],
  'azure-kv': ['AZURE_VAULT_URL', 'AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
};
const NUMBERS = ['READ_TIMEOUT', 'WRITE_TIMEOUT'];

/** A place for keys of volumes that the drivers cannot make sense of. */
export const csiKeyManagementInvalid: Rule = {
  id: 'rook/csi-key-management-invalid',
  severity: Severity.ERROR,
  why: 'The drivers read it when they make or mount an encrypted volume, and refuse then: every claim of the class stays Pending',
  fix: 'Write JSON with encryptionKMSType or KMS_PROVIDER and all that the place needs, with texts as values, for READ_TIMEOUT and WRITE_TIMEOUT numbers',
  evidence: 'ceph/ceph-csi internal/kms/kms.go getProvider and the files beside it, examples/kms/vault/kms-config.yaml',
  kinds: ['/ConfigMap'],
  * inspect(document, world) {
    for (const { id, property, entry } of keyPlaces(world, document)) {
      for (const fault of faults(id, entry)) yield { document, property, message: `${title(document)} ${fault}` };
    }
  },
};

function* faults(id: string, entry: unknown): Iterable<string> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    yield id === '' ? 'holds no JSON with places for keys' : `describes the place for keys "${id}" by no JSON object`;
    return;
  }
  const values = fields(entry);
  const kind = text(values.encryptionKMSType ?? values.KMS_PROVIDER) ?? '';
  if (!NEEDED[kind]) {
    yield kind === '' ? `does not say what kind of place for keys "${id}" is` : `has a place for keys of the kind "${kind}", which the drivers do not know`;
    return;
  }
  for (const name of needed(kind, values)) if (text(values[name]) === undefined) yield `gives no ${name} for the place for keys "${id}"`;
  for (const [name, value] of entriesOf(values)) {
    const wanted = NUMBERS.includes(name) ? 'number' : 'string';
    if (name !== 'tenants' && typeof value !== wanted) yield `has ${name} of the place for keys "${id}" not as a ${wanted === 'string' ? 'text' : wanted}`;
  }
}

function needed(kind: string, values: object): readonly string[] {
  return 'KMS_PROVIDER' in values && kind.startsWith('vaultt') ? ['VAULT_ADDR'] : NEEDED[kind];
}
