import type { SecretRef } from '../../core/secret-ref';
import type { FilesystemSnapshotRetention } from './filesystem-snapshot-retention';
import type { FilesystemSnapshotSchedule } from './filesystem-snapshot-schedule';

/**
 * The copy of a filesystem in another cluster, made from its snapshots.
 *
 * The cluster that is copied to needs it as well, without peers, so that there is a token to hand over. Directories are chosen with
 * `ceph fs snapshot mirror add`, which no field stands for.
 */
export interface FilesystemMirroringOptions {
  /**
   * Whether mirroring is on.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Secrets with the tokens of the clusters that are copied to; Ceph takes one.
   *
   * @default - none
   */
  readonly peers?: SecretRef[];

  /**
   * When snapshots are taken.
   *
   * @default - by hand only
   */
  readonly snapshotSchedules?: FilesystemSnapshotSchedule[];

  /**
   * How many of them are kept.
   *
   * @default - as many as a directory can have
   */
  readonly snapshotRetention?: FilesystemSnapshotRetention[];
}
