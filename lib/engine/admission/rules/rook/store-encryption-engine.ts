import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { kmsOf } from './kms';

/** An engine of Vault that the gateway cannot encrypt objects with. */
export const storeEncryptionEngine: Rule = {
  id: 'rook/store-encryption-engine',
  severity: Severity.ERROR,
  why: 'The gateway encrypts with version 2 of the kv engine or with transit, for SSE-S3 with transit only; Rook refuses the store otherwise',
  fix: 'Set VAULT_SECRET_ENGINE: transit, or for security.kms also kv with VAULT_BACKEND: v2',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go CheckRGWKMS, CheckRGWSSES3Enabled',
  kinds: ['ceph.rook.io/CephObjectStore'],
  * inspect(document) {
    for (const { path, tokenSecret, detail } of kmsOf(document)) {
      const forS3 = path.endsWith('.s3');
      const engine = detail('VAULT_SECRET_ENGINE');
      const version = detail('VAULT_BACKEND');
      if (engine !== 'transit' && (forS3 || engine !== 'kv')) {
        yield { document, property: `${path}.connectionDetails.VAULT_SECRET_ENGINE`, message: `${title(document)} encrypts with the engine "${engine}"` };
      } else if (engine === 'kv' && version !== '' && version !== 'v2') {
        yield { document, property: `${path}.connectionDetails.VAULT_BACKEND`, message: `${title(document)} encrypts with version "${version}" of the kv engine` };
      }
      if (forS3 && tokenSecret !== '' && detail('VAULT_AUTH_METHOD') === 'agent') {
        yield {
          document,
          property: `${path}.tokenSecretName`,
          message: `${title(document)} lets the Vault agent sign in and names a token as well`,
          fix: 'Remove tokenSecretName, or VAULT_AUTH_METHOD: agent',
        };
      }
    }
  },
};
