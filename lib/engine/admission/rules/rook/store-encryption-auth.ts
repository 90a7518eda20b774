import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { kmsOf } from './kms';

/** A way to sign in to Vault that gateways do not know. */
export const storeEncryptionAuth: Rule = {
  id: 'rook/store-encryption-auth',
  severity: Severity.ERROR,
  why: 'Rook tells gateways of a token only, and for SSE-S3 of an agent: they start without a way to sign in, and requests for encryption fail',
  fix: 'Set VAULT_AUTH_METHOD: token with tokenSecretName, or for security.s3 also agent',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go makeDaemonContainer (IsTokenAuthEnabled, IsAgentAuthEnabled), issue 15954',
  kinds: ['ceph.rook.io/CephObjectStore'],
  * inspect(document) {
    for (const { path, provider, detail } of kmsOf(document)) {
      const method = detail('VAULT_AUTH_METHOD');
      if (provider !== 'vault' || method === '' || method === 'token' || (method === 'agent' && path.endsWith('.s3'))) continue;
      yield { document, property: `${path}.connectionDetails.VAULT_AUTH_METHOD`, message: `${title(document)} signs in to Vault by "${method}"` };
    }
  },
};
