import { twoDefaultSnapshotClasses } from '../../../../../lib/engine/admission/rules/objects/two-default-snapshot-classes';
import { object, verdicts } from '../samples';

function snapshotClass(name: string, driver: string, value = 'true', group = 'snapshot', kind = 'VolumeSnapshotClass'): any {
  return object(`${group}.storage.k8s.io/v1`, kind, name, undefined, {
    driver, metadata: { name, annotations: { [`${group}.storage.kubernetes.io/is-default-class`]: value } },
  });
}
const groupClass = (name: string, driver: string): any => snapshotClass(name, driver, 'true', 'groupsnapshot', 'VolumeGroupSnapshotClass');

test('two classes of one driver', () => {
  expect(verdicts(twoDefaultSnapshotClasses, [snapshotClass('a', 'topolvm.io'), snapshotClass('b', 'topolvm.io')])).toEqual([
    {
      object: 'b',
      property: 'metadata.annotations["snapshot.storage.kubernetes.io/is-default-class"]',
      message: '2 objects of kind VolumeSnapshotClass are the default of topolvm.io: a, b',
      fix: 'Let one class of each driver be the default',
    },
  ]);
});

test('two classes of one driver for groups', () => {
  expect(verdicts(twoDefaultSnapshotClasses, [groupClass('a', 'x'), groupClass('b', 'x')]).map(({ property, message }) => [property, message])).toEqual([
    ['metadata.annotations["groupsnapshot.storage.kubernetes.io/is-default-class"]', '2 objects of kind VolumeGroupSnapshotClass are the default of x: a, b'],
  ]);
});

test('silent: one class of each driver and kind', () => {
  expect(verdicts(twoDefaultSnapshotClasses, [
    snapshotClass('a', 'topolvm.io'), snapshotClass('b', 'rook-ceph.rbd.csi.ceph.com'), snapshotClass('c', 'topolvm.io', 'false'), groupClass('d', 'topolvm.io'),
  ])).toEqual([]);
});
