import type { SnapshotSchedule } from '../pool/snapshot-schedule';
import type { RadosNamespaceMirroringMode } from './rados-namespace-mirroring-mode';

/** The copy of a rados namespace in another cluster; its pool has to be mirrored first, and Ceph be of release 20 or newer. */
export interface RadosNamespaceMirroringOptions {
  /** What is mirrored. */
  readonly mode: RadosNamespaceMirroringMode;

  /**
   * The rados namespace of the other cluster that holds the copy.
   *
   * @default - the one of the same name
   */
  readonly remoteNamespace?: string;

  /**
   * When snapshots are taken.
   *
   * @default - by hand only
   */
  readonly snapshotSchedules?: SnapshotSchedule[];
}
