import { cosiDriverTwice } from '../../../../../lib/engine/admission/rules/rook/cosi-driver-twice';
import { object, verdicts } from '../samples';

const cosi = (name: string) => object('ceph.rook.io/v1', 'CephCOSIDriver', name, 'rook-ceph', { spec: { deploymentStrategy: 'Auto' } });

test('two drivers', () => {
  expect(verdicts(cosiDriverTwice, [cosi('one'), cosi('two')])).toEqual([
    { object: 'two', property: '', message: 'CephCOSIDriver rook-ceph/two stands beside CephCOSIDriver rook-ceph/one', fix: 'Keep one of them' },
  ]);
});

test('silent: one driver, or none', () => {
  expect(verdicts(cosiDriverTwice, [cosi('one')])).toEqual([]);
  expect(verdicts(cosiDriverTwice, [])).toEqual([]);
});
