import { mgrWithoutStandby } from '../../../../../lib/engine/admission/rules/rook/mgr-without-standby';
import { cluster, verdicts } from '../samples';

test('one mgr beside three mons', () => {
  expect(verdicts(mgrWithoutStandby, [cluster({ mgr: {} })])).toEqual([
    { object: 'ceph', property: 'spec.mgr.count', message: 'CephCluster rook-ceph/ceph has 3 mons and one mgr', fix: 'Set mgr.count to 2' },
  ]);
});

test('silent: two mgrs, one node for everything, and clusters elsewhere', () => {
  const alone = [cluster({ mgr: {}, mon: { count: 1 } }), cluster({ mgr: {}, external: { enable: true } })];
  expect(verdicts(mgrWithoutStandby, [cluster(), ...alone])).toEqual([]);
});
