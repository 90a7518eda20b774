import type { SecretRef } from '../../core/secret-ref';
import type { MirroringMode } from './mirroring-mode';
import type { SnapshotSchedule } from './snapshot-schedule';

/** The copy of a pool in another cluster. */
export interface MirroringOptions {
  /** What is mirrored. */
  readonly mode: MirroringMode;

  /**
   * Whether mirroring is on; switching it off breaks the bond with the peer.
   *
   * @default true
   */
  readonly enabled?: boolean;

  /**
   * Secrets with the tokens of the peers.
   *
   * @default - none
   */
  readonly peers?: SecretRef[];

  /**
   * When snapshots are taken.
   *
   * @default - by hand only
   */
  readonly snapshotSchedules?: SnapshotSchedule[];
}
