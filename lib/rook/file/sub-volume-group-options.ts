import type { Size } from '../../core/size';
import type { FilesystemPool } from './filesystem-pool';
import type { SubVolumeGroupPinning } from './sub-volume-group-pinning';

/** A part of a filesystem with volumes of its own. */
export interface SubVolumeGroupOptions {
  /**
   * Which metadata servers serve it.
   *
   * @default - SubVolumeGroupPinning.distributed()
   */
  readonly pinning?: SubVolumeGroupPinning;

  /**
   * How much all of its volumes may hold together.
   *
   * @default - no limit
   */
  readonly quota?: Size;

  /**
   * The data pool of the filesystem that its data goes to.
   *
   * @default - the first one
   */
  readonly dataPool?: FilesystemPool;

  /**
   * What the CSI driver knows the group by: at most 36 lower-case letters, digits and "-", other than those of any group, RADOS
   * namespace or cluster of the operator. It cannot be changed.
   *
   * @default - the one that Rook itself would make, from cluster, filesystem and group
   */
  readonly clusterId?: string;

  /**
   * The RADOS namespace of the metadata pool in which the CSI driver keeps its records of the group; it cannot be changed.
   *
   * @default - the one of the driver
   */
  readonly csiMetadataRadosNamespace?: string;

  /**
   * A JSON merge patch over the finished CephFilesystemSubVolumeGroup, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
