import { deviceByKernelName } from '../../../../../lib/engine/admission/rules/volumes/device-by-kernel-name';
import { localVolume, verdicts } from '../samples';

test('a volume on a disk by the name of the kernel', () => {
  expect(verdicts(deviceByKernelName, [localVolume('local0-0', 'host0', '/dev/sdb')])).toEqual([
    { object: 'local0-0', property: 'spec.local.path', message: 'PersistentVolume local0-0 is on /dev/sdb', fix: 'Name the disk by a link under /dev/disk/by-id' },
  ]);
});

test('silent: links, logical volumes and directories', () => {
  const paths = ['/dev/disk/by-id/wwn-0x5000', '/dev/vg/lv', '/mnt/sdb'];
  expect(verdicts(deviceByKernelName, paths.map((path, index) => localVolume(`disk-${index}`, 'host0', path)))).toEqual([]);
});
