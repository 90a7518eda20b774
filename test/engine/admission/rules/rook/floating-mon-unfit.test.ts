import { floatingMonUnfit } from '../../../../../lib/engine/admission/rules/rook/floating-mon-unfit';
import { cluster, verdicts } from '../samples';

const floating = (name: string, count = 3) => ({ mon: { count, floatingMon: { name, configmapName: 'drbd' } } });

test('a mon that is not among those there are, and one on the host network', () => {
  const fix = 'Name the last of the mons, which is c of three, and leave the host network';
  expect(verdicts(floatingMonUnfit, [cluster({ ...floating('d'), network: { provider: 'host' } })])).toEqual([
    { object: 'ceph', property: 'spec.mon.floatingMon.name', message: 'CephCluster rook-ceph/ceph lets mon d float, and its 3 mons are a to c', fix },
    { object: 'ceph', property: 'spec.network', message: 'CephCluster rook-ceph/ceph has a floating mon, d, and is on the host network', fix },
  ]);
  expect(verdicts(floatingMonUnfit, [cluster(floating('b', 1))]).map(({ message }) => message))
    .toEqual(['CephCluster rook-ceph/ceph lets mon b float, and its only mon is a']);
});

test('silent: the last of three, none, a name that the schema refuses', () => {
  expect(verdicts(floatingMonUnfit, [cluster(floating('c'))])).toEqual([]);
  expect(verdicts(floatingMonUnfit, [cluster({ network: { provider: 'host' } })])).toEqual([]);
  expect(verdicts(floatingMonUnfit, [cluster(floating('mon'))])).toEqual([]);
});
