import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { kmsOf } from './kms';

/** What only Rook itself reads when it keeps keys of OSDs. */
const UNHEARD = ['VAULT_NAMESPACE', 'VAULT_TLS_SERVER_NAME', 'VAULT_SKIP_VERIFY'];

/** Details of Vault that gateways are never told. */
export const storeEncryptionIgnored: Rule = {
  id: 'rook/store-encryption-ignored',
  severity: Severity.ERROR,
  why: 'Rook hands on address, engine, token and certificates only; a gateway goes to the root namespace and verifies the certificate against the address',
  fix: 'Remove the detail, and if it is needed give the gateway the option of Ceph in rgwCommandFlags, such as rgw_crypt_vault_namespace',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go sseKMSVaultTokenOptions, sseS3VaultTokenOptions',
  kinds: ['ceph.rook.io/CephObjectStore'],
  * inspect(document) {
    for (const { path, provider, detail } of kmsOf(document)) {
      if (provider !== 'vault') continue;
      const unheard = UNHEARD.filter((name) => detail(name) !== '' && detail(name) !== 'false');
      const transit = detail('VAULT_SECRET_ENGINE') === 'transit' && !['', 'transit'].includes(detail('VAULT_BACKEND_PATH').replace(/\/$/, '')) ? ['VAULT_BACKEND_PATH'] : [];
      for (const name of [...unheard, ...transit]) {
        yield { document, property: `${path}.connectionDetails.${name}`, message: `${title(document)} sets ${name}, of which its gateways are not told` };
      }
    }
  },
};
