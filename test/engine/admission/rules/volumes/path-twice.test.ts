import { pathTwice } from '../../../../../lib/engine/admission/rules/volumes/path-twice';
import { localVolume, verdicts } from '../samples';

const messages = (...volumes: readonly any[]) => verdicts(pathTwice, volumes).map(({ message }) => message);

test('two volumes on one disk', () => {
  expect(verdicts(pathTwice, [localVolume('one', 's1', '/mnt/disks/a'), localVolume('two', 's1', '/mnt//disks/a/')])).toEqual([
    {
      object: 'two', property: 'spec.local.path', message: 'PersistentVolume two and PersistentVolume one are both on /mnt/disks/a of node s1',
      fix: 'Keep one of the volumes, or give each a disk, partition or directory of its own',
    },
  ]);
});

test('a disk and one of its partitions, whichever comes first', () => {
  const [disk, part] = [localVolume('disk', 's1', '/dev/disk/by-id/a'), localVolume('part', 's1', '/dev/disk/by-id/a-part2')];
  expect(messages(disk, part)).toEqual(['PersistentVolume part and PersistentVolume disk are both on /dev/disk/by-id/a of node s1']);
  expect(messages(part, disk)).toEqual(['PersistentVolume disk and PersistentVolume part are both on /dev/disk/by-id/a of node s1']);
});

test('silent: other nodes, other partitions, a path that only begins alike', () => {
  expect(messages(
    localVolume('one', 's1', '/dev/disk/by-id/a-part1'), localVolume('two', 's1', '/dev/disk/by-id/a-part2'), localVolume('three', 's2', '/dev/disk/by-id/a'),
    localVolume('four', 's1', '/dev/disk/by-id/ab'),
  )).toEqual([]);
});
