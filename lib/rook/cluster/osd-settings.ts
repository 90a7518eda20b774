import type { Duration } from '../../core/duration';
import type { MigrationConfirmation } from './migration-confirmation';
import type { OsdStoreType } from './osd-store-type';
import type { UpdateStoreConfirmation } from './update-store-confirmation';

/** What holds for all OSDs of a cluster, on claims and on devices. */
export interface OsdSettings {
  /**
   * The share of a disk from which Ceph refuses writes, from 0 to 1.
   *
   * @default 0.95
   */
  readonly fullRatio?: number;

  /**
   * The share from which Ceph moves no data to a disk, below the full ratio.
   *
   * @default 0.9
   */
  readonly backfillFullRatio?: number;

  /**
   * The share from which Ceph warns, below the backfill ratio.
   *
   * @default 0.85
   */
  readonly nearFullRatio?: number;

  /**
   * How long an OSD waits before it starts again after Ceph marked it down too often, in whole hours.
   *
   * @default - it starts again at once
   */
  readonly flappingRestartInterval?: Duration;

  /**
   * How many OSDs an update may restart at once, if Ceph says that they can be missed.
   *
   * @default 20
   */
  readonly maxUpdatesInParallel?: number;

  /**
   * Whether OSDs are placed on nodes that are cordoned or not ready.
   *
   * @default false
   */
  readonly scheduleAlways?: boolean;

  /**
   * Whether the placement for all daemons is left out for OSDs.
   *
   * @default false
   */
  readonly onlyApplyOsdPlacement?: boolean;

  /**
   * Whether the device class of running OSDs follows the settings.
   *
   * @default false
   */
  readonly allowDeviceClassUpdate?: boolean;

  /**
   * Whether an OSD whose volume has grown gets more weight, so that data moves to it.
   *
   * @default false
   */
  readonly allowOsdCrushWeightUpdate?: boolean;

  /**
   * How new OSDs store data.
   *
   * @default OsdStoreType.BLUESTORE
   */
  readonly storeType?: OsdStoreType;

  /**
   * Whether OSDs with another store are made anew.
   *
   * @default UpdateStoreConfirmation.NONE
   */
  readonly updateStore?: UpdateStoreConfirmation;

  /**
   * Whether OSDs whose settings changed are made anew.
   *
   * @default MigrationConfirmation.NONE
   */
  readonly migration?: MigrationConfirmation;

  /**
   * Variables in the environment of all OSDs, such as those of memory allocators.
   *
   * @default - none besides those of Rook
   */
  readonly environment?: { readonly [name: string]: string };
}
