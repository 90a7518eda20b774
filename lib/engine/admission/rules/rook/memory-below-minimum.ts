import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, readable, title } from '../read';
import { DAEMON_KINDS, daemonResources } from './daemon-resources';

const MEGABYTE = 1024 * 1024;
const MINIMA: Readonly<Record<string, number>> = { 'mon': 1024, 'mgr': 512, 'osd': 2048, 'mds': 4096, 'fs-mirror': 512, 'rbd-mirror': 512 };

/** A memory limit that Ceph does not live with for long. */
export const memoryBelowMinimum: Rule = {
  id: 'rook/memory-below-minimum',
  severity: Severity.WARNING,
  why: 'The daemon is killed when it reaches the limit, most likely during recovery, when its memory is needed most',
  fix: 'Give mons at least 1Gi, mgrs and mirrors 512Mi, metadata servers 4Gi, and OSDs 2Gi, better 4Gi',
  evidence: 'rook/rook pkg/operator/ceph/controller/spec.go CheckPodMemory and the minima in cluster/{mon,mgr,osd,rbd}, file/{mds,mirror}',
  kinds: DAEMON_KINDS,
  * inspect(document) {
    for (const { daemon, property, resources } of daemonResources(document)) {
      const minimum = (MINIMA[daemon.startsWith('osd-') ? 'osd' : daemon] ?? 0) * MEGABYTE;
      const limit = amount(dig(resources, 'limits', 'memory'));
      if (limit === undefined || limit >= minimum) continue;
      yield {
        document,
        property: `${property}.limits.memory`,
        message: `${daemon} of ${title(document)} may use ${readable(limit)} of memory, Rook recommends ${readable(minimum)} at least`,
      };
    }
  },
};
