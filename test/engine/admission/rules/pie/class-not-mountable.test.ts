import { classNotMountable } from '../../../../../lib/engine/admission/rules/pie/class-not-mountable';
import { probe, storageClass, verdicts } from '../samples';

test('a class for buckets', () => {
  expect(verdicts(classNotMountable, [storageClass('local', 'rook-ceph.ceph.rook.io/bucket'), probe()])).toEqual([
    {
      object: 'local',
      property: 'spec.monitoringStorageClass',
      message: 'PieProbe local probes class local of rook-ceph.ceph.rook.io/bucket, which makes no volumes',
      fix: 'Probe a class whose driver makes volumes for claims',
    },
  ]);
});

test('silent: a class for volumes', () => {
  expect(verdicts(classNotMountable, [storageClass('local', 'topolvm.io'), probe()])).toEqual([]);
});
