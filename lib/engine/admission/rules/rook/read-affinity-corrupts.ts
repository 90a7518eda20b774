import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec } from '../read';
import { cephVersion, printed } from './ceph-image';
import { CLUSTER, clusterName } from './cluster';

/** Read affinity on the one Ceph release where it loses data. */
export const readAffinityCorrupts: Rule = {
  id: 'rook/read-affinity-corrupts',
  severity: Severity.ERROR,
  why: 'Reads from the nearest OSD can return wrong data on Ceph 20.2.0; Rook turns the setting off and does not say so in the status',
  fix: 'Use Ceph 20.2.1 or newer, or remove csi.readAffinity',
  evidence: 'rook/rook issue 16839',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const version = cephVersion(document, world);
    if (!version || printed(version) !== '20.2.0' || dig(spec(document), 'csi', 'readAffinity', 'enabled') !== true) return;
    yield { document, property: 'spec.csi.readAffinity.enabled', message: `${clusterName(document)} runs Ceph 20.2.0 with read affinity` };
  },
};
