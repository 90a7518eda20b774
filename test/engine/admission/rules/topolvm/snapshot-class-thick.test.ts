import { snapshotClassThick } from '../../../../../lib/engine/admission/rules/topolvm/snapshot-class-thick';
import { lvmd, object, verdicts } from '../samples';

test('snapshots of thick volumes', () => {
  expect(verdicts(snapshotClassThick,
    [...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true }]), object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'snap', undefined, { driver: 'topolvm.io' })])).toEqual([
    {
      object: 'snap',
      property: 'driver',
      message: 'VolumeSnapshotClass snap is for topolvm.io, where every device class is thick',
      fix: 'Add a device class of type thin, or remove the snapshot class',
    },
  ]);
});

test('silent: snapshots where a thin class is', () => {
  expect(verdicts(snapshotClassThick,
    [...lvmd([{ name: 'thin', type: 'thin' }]), object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'snap', undefined, { driver: 'topolvm.io' })])).toEqual([]);
});
