import { classFsType } from '../../../../../lib/engine/admission/rules/topolvm/class-fs-type';
import { storageClass, verdicts } from '../samples';

test('a file system of Windows', () => {
  expect(verdicts(classFsType, [storageClass('local', 'topolvm.io', { parameters: { 'csi.storage.k8s.io/fstype': 'ntfs' } })])).toEqual([
    {
      object: 'local',
      property: 'parameters["csi.storage.k8s.io/fstype"]',
      message: 'StorageClass local formats volumes as ntfs',
      fix: 'Use ext4, xfs, btrfs',
    },
  ]);
});

test('silent: xfs', () => {
  expect(verdicts(classFsType, [storageClass('local', 'topolvm.io', { parameters: { 'csi.storage.k8s.io/fstype': 'xfs' } })])).toEqual([]);
});
