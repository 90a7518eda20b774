import { snapshotScheduleInterval } from '../../../../../lib/engine/admission/rules/rook/snapshot-schedule-interval';
import { blockPool, object, verdicts } from '../samples';

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

test('intervals that Ceph cannot read, also of rados namespaces', () => {
  const namespace = object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'rook-ceph', {
    spec: { blockPoolName: 'replicated', mirroring: { mode: 'image', snapshotSchedules: [{ interval: '30m' }, { startTime: '14:00' }] } },
  });
  expect(verdicts(snapshotScheduleInterval, [scheduled(true, { interval: '1h30m' }), namespace]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.mirroring.snapshotSchedules[0].interval', 'Snapshots of CephBlockPool rook-ceph/replicated are to be taken every "1h30m", which is no whole number of m, h or d'],
    ['spec.mirroring.snapshotSchedules[1].interval', 'Snapshots of CephBlockPoolRadosNamespace rook-ceph/team start at 14:00 and have no interval'],
  ]);
});
