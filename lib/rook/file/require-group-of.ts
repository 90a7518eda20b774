import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { requireObject } from '../../core/require-object';
import type { CephFilesystem } from './ceph-filesystem';
import type { CephFilesystemSubVolumeGroup } from './ceph-filesystem-sub-volume-group';

/** Returns the subvolume group, and refuses one of another filesystem. */
export function requireGroupOf(
  filesystem: CephFilesystem, group: CephFilesystemSubVolumeGroup | undefined, scope: IConstruct,
): CephFilesystemSubVolumeGroup | undefined {
  if (group === undefined) return undefined;
  requireObject(group, 'clusterId', {
    where: 'subVolumeGroup', kind: 'a subvolume group', fix: 'Pass the rook.CephFilesystemSubVolumeGroup of the volumes',
  }, scope);
  if (group.filesystem === filesystem) return group;
  throw refusal({
    where: 'subVolumeGroup',
    what: `${group.groupName} belongs to the filesystem ${group.filesystem.name}`,
    why: `The driver looks for it in the filesystem ${filesystem.name}`,
    fix: 'Pass a group of the same filesystem',
  }, scope);
}
