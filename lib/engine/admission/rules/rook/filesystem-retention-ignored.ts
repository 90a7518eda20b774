import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text, title } from '../read';
import { FILESYSTEM } from './filesystems';

/** What Ceph reads as numbers with periods; everything else in the text, it passes over. */
const RETENTION = /^(\d+[nmhdwMy])+$/;

/** Numbers of snapshots to keep that nobody keeps. */
export const filesystemRetentionIgnored: Rule = {
  id: 'rook/filesystem-retention-ignored',
  severity: Severity.ERROR,
  why: 'Ceph refuses numbers that it cannot read, or for a directory without a schedule; Rook takes that for a repetition and goes on, and all snapshots are kept',
  fix: 'Write numbers with letters and nothing between them, such as 24h7d4w, for a path that has a schedule',
  evidence: 'rook/rook pkg/daemon/ceph/client/filesystem_mirror.go AddSnapshotScheduleRetention; ceph/ceph src/pybind/mgr/snap_schedule/fs/schedule.py parse_retention, add_retention',
  kinds: [FILESYSTEM],
  * inspect(document) {
    const { mirroring } = spec(document);
    if (dig(mirroring, 'enabled') !== true) return;
    const scheduled = new Set(items(dig(mirroring, 'snapshotSchedules')).map((schedule) => text(dig(schedule, 'path')) ?? ''));
    for (const [index, retention] of items(dig(mirroring, 'snapshotRetention')).entries()) {
      const at = `spec.mirroring.snapshotRetention[${index}]`;
      const path = text(dig(retention, 'path')) ?? '';
      const duration = text(dig(retention, 'duration')) ?? '';
      if (!scheduled.has(path)) yield { document, property: `${at}.path`, message: `${title(document)} keeps snapshots of ${path}, of which it takes none` };
      if (!RETENTION.test(duration)) yield { document, property: `${at}.duration`, message: `${title(document)} keeps "${duration}" of its snapshots` };
    }
  },
};
