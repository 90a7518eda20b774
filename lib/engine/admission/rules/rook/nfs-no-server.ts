import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, title } from '../read';

/** NFS without servers. */
export const nfsNoServer: Rule = {
  id: 'rook/nfs-no-server',
  severity: Severity.ERROR,
  why: 'Rook refuses NFS without an active server and retries without end',
  fix: 'Set server.active to 1 or more, or remove the CephNFS',
  evidence: 'rook/rook pkg/operator/ceph/nfs/nfs.go validateGanesha',
  kinds: ['ceph.rook.io/CephNFS'],
  * inspect(document) {
    const active = dig(spec(document), 'server', 'active');
    // A missing number, the schema refuses.
    if (typeof active !== 'number' || active > 0) return;
    yield { document, property: 'spec.server.active', message: `${title(document)} has ${active} active servers` };
  },
};
