import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, entriesOf, fields, spec } from '../read';
import { CLUSTER, clusterName, deviceSets, isConnectionOnly } from './cluster';

/** A place for keys of encrypted OSDs, where no OSD that could use it is encrypted. */
export const kmsUnused: Rule = {
  id: 'rook/kms-unused',
  severity: Severity.WARNING,
  why: 'Only OSDs on claims have keys there: those on devices of nodes keep theirs in the mons, and what is not encrypted has none',
  fix: 'Set encrypted: true on the device sets, or remove kms and keyRotation',
  evidence: 'rook/rook pkg/operator/ceph/cluster/cluster.go preClusterStartValidation (IsOnPVCEncrypted), pkg/operator/ceph/cluster/osd/key_rotation.go',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document) || deviceSets(document).some(({ raw }) => raw.encrypted === true)) return;
    const security = spec(document).security;
    if (entriesOf(fields(dig(security, 'kms', 'connectionDetails'))).length > 0) {
      yield { document, property: 'spec.security.kms', message: `${clusterName(document)} has a place for keys and no encrypted OSDs on claims` };
    } else if (dig(security, 'keyRotation', 'enabled') === true) {
      yield { document, property: 'spec.security.keyRotation', message: `${clusterName(document)} replaces keys and has no encrypted OSDs on claims` };
    }
  },
};
