import type { BindingMode, ReclaimPolicy } from '../../core/storage-class';
import type { BlockFileSystem } from '../block/block-file-system';
import type { CephBlockPool } from '../block/ceph-block-pool';
import type { CephBlockPoolRadosNamespace } from '../block/ceph-block-pool-rados-namespace';
import type { ImageFeature } from '../block/image-feature';
import type { NvmeOfListener } from './nvme-of-listener';

/** A storage class for block volumes over NVMe-oF; nothing but its annotations can be changed later. */
export interface NvmeOfStorageClassOptions {
  /**
   * The pool of the volumes' data.
   *
   * @default - that of the gateways
   */
  readonly pool?: CephBlockPool;

  /**
   * The replicated pool that keeps the metadata of images whose data is in an erasure-coded pool.
   *
   * @default - the pool of `radosNamespace`; one of both is needed for erasure-coded pools, and refused for others
   */
  readonly metadataPool?: CephBlockPool;

  /**
   * The rados namespace of the images, one of the pool that keeps their metadata.
   *
   * @default - none; images are in no namespace
   */
  readonly radosNamespace?: CephBlockPoolRadosNamespace;

  /**
   * The NVMe qualified name of the subsystem that the volumes belong to; the driver makes it with the first volume.
   *
   * @default - nqn.2016-06.io.spdk: with the namespace of the cluster and the name of the gateways
   */
  readonly subsystemNqn?: string;

  /**
   * The host of the gateway that the driver makes and removes volumes through.
   *
   * @default - the Service of the first one
   */
  readonly gatewayAddress?: string;

  /**
   * Where nodes read and write volumes; they use several at once.
   *
   * @default - all gateways that there are when the class is written
   */
  readonly listeners?: NvmeOfListener[];

  /**
   * The features of images.
   *
   * @default - all but ImageFeature.JOURNALING
   */
  readonly imageFeatures?: ImageFeature[];

  /**
   * The file system of volumes that are not raw.
   *
   * @default BlockFileSystem.EXT4
   */
  readonly fileSystem?: BlockFileSystem;

  /**
   * The prefix of the images' names.
   *
   * @default csi-vol-
   */
  readonly volumeNamePrefix?: string;

  /**
   * Further parameters of the driver; those that this class writes itself are refused.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * What happens to a volume when its claim is deleted.
   *
   * @default ReclaimPolicy.DELETE
   */
  readonly reclaimPolicy?: ReclaimPolicy;

  /**
   * When a volume is made.
   *
   * @default BindingMode.IMMEDIATE
   */
  readonly bindingMode?: BindingMode;

  /**
   * Whether volumes can grow.
   *
   * @default true
   */
  readonly allowVolumeExpansion?: boolean;

  /**
   * Options that file systems are mounted with, such as `discard`.
   *
   * @default - none
   */
  readonly mountOptions?: string[];

  /**
   * Whether claims that name no class get this one.
   *
   * @default false
   */
  readonly isDefaultClass?: boolean;

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
