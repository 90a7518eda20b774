import { monsWithoutReserve } from '../../../../../lib/engine/admission/rules/rook/mons-without-reserve';
import { cluster, verdicts } from '../samples';

test('one mon', () => {
  expect(verdicts(monsWithoutReserve, [cluster({ mon: { count: 1 } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.mon.count',
      message: 'CephCluster rook-ceph/ceph runs 1 mon',
      fix: 'Run 3 or 5 mons on as many nodes',
    },
  ]);
});

test('silent: three mons', () => {
  expect(verdicts(monsWithoutReserve, [cluster()])).toEqual([]);
});
