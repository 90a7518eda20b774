import { monCountEven } from '../../../../../lib/engine/admission/rules/rook/mon-count-even';
import { cluster, verdicts } from '../samples';

test('four mons', () => {
  expect(verdicts(monCountEven, [cluster({ mon: { count: 4 } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.count',
      message: 'CephCluster rook-ceph/ceph asks for 4 mons, an even number',
      fix: 'Use 3 or 5 mons',
    },
  ]);
});

test('silent: five mons', () => {
  expect(verdicts(monCountEven, [cluster({ mon: { count: 5 } })])).toEqual([]);
});
