import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, fields, items, namespaceOf, spec, text, title } from '../read';
import { clusterIn } from './cluster';
import { FILESYSTEM } from './filesystems';

const MINUTES = 'mgr/snap_schedule/allow_m_granularity';
const INTERVAL = /^[1-9]\d*[hdwMy]$/;
const START = /^\d{4}-\d{2}-\d{2}([T ]\d{2}(:\d{2}(:\d{2})?)?([+-]\d{2}:\d{2})?)?$/;

/** A schedule of snapshots that Ceph does not take. */
export const filesystemScheduleInvalid: Rule = {
  id: 'rook/filesystem-schedule-invalid',
  severity: Severity.ERROR,
  why: 'Ceph refuses the schedule; Rook stops there, sets up no peer, and retries without end',
  fix: `Write an absolute path, an interval such as 6h or 1d, and a start such as 2026-01-31T14:00:00; minutes only with ${MINUTES} in cephConfig.mgr`,
  evidence: 'ceph/ceph src/pybind/mgr/snap_schedule/fs/schedule.py, schedule_client.py store_snap_schedule; rook/rook pkg/daemon/ceph/client/filesystem_mirror.go AddSnapshotSchedule',
  kinds: [FILESYSTEM],
  * inspect(document, world) {
    const { mirroring } = spec(document);
    if (dig(mirroring, 'enabled') !== true) return;
    for (const [index, schedule] of items(dig(mirroring, 'snapshotSchedules')).entries()) {
      const at = `spec.mirroring.snapshotSchedules[${index}]`;
      const [path, interval, start] = ['path', 'interval', 'startTime'].map((field) => text(dig(schedule, field)) ?? '');
      if (!path.startsWith('/')) yield { document, property: `${at}.path`, message: `${title(document)} takes snapshots of "${path}", which is no absolute path` };
      if (!INTERVAL.test(interval) && !(/^[1-9]\d*m$/.test(interval) && allowsMinutes(document, world))) {
        yield { document, property: `${at}.interval`, message: `${title(document)} takes snapshots every "${interval}"` };
      }
      if (start !== '' && !START.test(start)) {
        yield { document, property: `${at}.startTime`, message: `${title(document)} takes snapshots from "${start}" on, which is no date with a time` };
      }
    }
  },
};

function allowsMinutes(document: Document, world: World): boolean {
  const cluster = clusterIn(world, namespaceOf(document));
  // Somebody else's cluster may allow it.
  if (cluster === undefined) return true;
  const config = fields(spec(cluster).cephConfig);
  return ['mgr', 'global'].some((section) => /^(true|1|yes|on)$/i.test(String(dig(config, section, MINUTES))));
}
