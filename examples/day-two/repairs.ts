import { Duration } from 'rookery';
import type { rook } from 'rookery';

/** The priority of pods that nobody waits for. */
export const HELPERS = 'storage-helpers';

/** What the last repairs left behind; a line goes when its Job has succeeded. */
export function addRepairs(ceph: rook.CephCluster): void {
  ceph.addToolbox({ priorityClassName: HELPERS });
  ceph.addToolboxJob('raise-nearfull-ratio', {
    script: 'ceph osd set-nearfull-ratio 0.8',
    keepFinished: Duration.hours(24),
    priorityClassName: HELPERS,
  });
  // The disk of OSD 17 died, and its Deployment was scaled to 0.
  ceph.purgeOsds('purge-osd-17', { ids: [17], keepFinished: Duration.hours(24), priorityClassName: HELPERS });
}
