import { filesystemScheduleInvalid } from '../../../../../lib/engine/admission/rules/rook/filesystem-schedule-invalid';
import { filesystem } from '../filesystem-samples';
import { cluster, verdicts } from '../samples';

const scheduled = (schedule: object, enabled = true) => filesystem({ mirroring: { enabled, snapshotSchedules: [{ path: '/', interval: '24h', ...schedule }] } });

test.each([
  [{ path: 'volumes' }, 'path', 'takes snapshots of "volumes", which is no absolute path'],
  [{ path: undefined }, 'path', 'takes snapshots of "", which is no absolute path'],
  [{ interval: '30m' }, 'interval', 'takes snapshots every "30m"'],
  [{ interval: '' }, 'interval', 'takes snapshots every ""'],
  [{ interval: '1h30m' }, 'interval', 'takes snapshots every "1h30m"'],
  [{ startTime: '14:00:00-05:00' }, 'startTime', 'takes snapshots from "14:00:00-05:00" on, which is no date with a time'],
])('%j', (schedule, field, message) => {
  expect(verdicts(filesystemScheduleInvalid, [cluster(), scheduled(schedule)])).toEqual([
    {
      object: 'files',
      property: `spec.mirroring.snapshotSchedules[0].${field}`,
      message: `CephFilesystem rook-ceph/files ${message}`,
      fix: filesystemScheduleInvalid.fix,
    },
  ]);
});

test('silent: what Ceph takes, minutes where they are allowed, and what is off', () => {
  expect(verdicts(filesystemScheduleInvalid, [cluster(), ...['6h', '1d', '2w', '1M', '1y'].map((interval) => scheduled({ interval, startTime: '2026-01-31T14:00:00' }))])).toEqual([]);
  const allowing = cluster({ cephConfig: { mgr: { 'mgr/snap_schedule/allow_m_granularity': 'true' } } });
  expect(verdicts(filesystemScheduleInvalid, [allowing, scheduled({ interval: '30m' })])).toEqual([]);
  expect(verdicts(filesystemScheduleInvalid, [cluster(), scheduled({ interval: 'x' }, false), filesystem()])).toEqual([]);
});
