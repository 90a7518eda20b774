import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { kmsOf } from './kms';

/** Where Rook replaces keys; elsewhere it can only keep, read and delete them. */
const ROTATED = ['', 'vault'];

/** Keys that are to be replaced in a place in which Rook cannot. */
export const keyRotationUnsupported: Rule = {
  id: 'rook/key-rotation-unsupported',
  severity: Severity.ERROR,
  why: 'Rook replaces keys in Secrets and in Vault only: in every run the job adds a key to the disk, fails to keep it, and the old one stays in use',
  fix: 'Turn keyRotation off, or keep the keys in Vault or in Secrets',
  evidence: 'rook/rook pkg/daemon/ceph/osd/kms/kms.go UpdateSecret, pkg/daemon/ceph/osd/key_rotation.go RotateKeyEncryptionKey',
  kinds: [CLUSTER],
  * inspect(document) {
    if (dig(spec(document), 'security', 'keyRotation', 'enabled') !== true) return;
    for (const { provider } of kmsOf(document)) {
      if (ROTATED.includes(provider)) continue;
      yield { document, property: 'spec.security.keyRotation.enabled', message: `${clusterName(document)} replaces keys that are kept in ${provider}` };
    }
  },
};
