import { snapshotScheduleInterval } from '../../../../../lib/engine/admission/rules/rook/snapshot-schedule-interval';
import { blockPool, verdicts } from '../samples';

const scheduled = (enabled: boolean, ...snapshotSchedules: object[]) => blockPool({ replicated: { size: 3 }, mirroring: { enabled, mode: 'image', snapshotSchedules } });

test('a start without an interval', () => {
  expect(verdicts(snapshotScheduleInterval, [scheduled(true, { interval: '1h' }, { startTime: '14:00:00-05:00' })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.mirroring.snapshotSchedules[1].interval',
      message: 'Snapshots of CephBlockPool rook-ceph/replicated start at 14:00:00-05:00 and have no interval',
      fix: 'Give the schedule an interval, such as 24h',
    },
  ]);
});

test('silent: an interval, nothing at all, or no mirroring', () => {
  expect(verdicts(snapshotScheduleInterval, [scheduled(true, { interval: '24h', startTime: '14:00' }, {}), scheduled(false, { startTime: '14:00' })])).toEqual([]);
});
