import type { k8s } from 'cdk8s-plus-27';
import type { BindingMode, ReclaimPolicy } from '../../core/storage-class';
import type { BlockEncryptionOptions } from './block-encryption-options';
import type { BlockFileSystem } from './block-file-system';
import type { BlockLogStrategy } from './block-log-strategy';
import type { BlockMounter } from './block-mounter';
import type { CephBlockPool } from './ceph-block-pool';
import type { CephBlockPoolRadosNamespace } from './ceph-block-pool-rados-namespace';
import type { ImageFeature } from './image-feature';
import type { StripingOptions } from './striping-options';
import type { TopologyPool } from './topology-pool';

/** A storage class for block volumes; nothing but its annotations can be changed later. */
export interface BlockStorageClassOptions {
  /**
   * The replicated pool that keeps the metadata of images whose data is in this, erasure-coded pool.
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
   * The features of images.
   *
   * @default [ImageFeature.LAYERING]
   */
  readonly imageFeatures?: ImageFeature[];

  /**
   * The file system of volumes that are not raw.
   *
   * @default BlockFileSystem.EXT4
   */
  readonly fileSystem?: BlockFileSystem;

  /**
   * Options of `mkfs`, in the place of the driver's own.
   *
   * @default - those of the driver
   */
  readonly mkfsOptions?: string;

  /**
   * What maps images on nodes.
   *
   * @default BlockMounter.KRBD
   */
  readonly mounter?: BlockMounter;

  /**
   * Whether the driver maps in user space what the kernel cannot map.
   *
   * @default false
   */
  readonly tryOtherMounters?: boolean;

  /**
   * Options of mapping, such as `krbd:lock_on_read;nbd:try-netlink`.
   *
   * @default - none
   */
  readonly mapOptions?: string;

  /**
   * Options of unmapping, such as `krbd:force`.
   *
   * @default - none
   */
  readonly unmapOptions?: string;

  /**
   * Encryption of volumes.
   *
   * @default - none
   */
  readonly encryption?: BlockEncryptionOptions;

  /**
   * How images are cut into objects.
   *
   * @default - into objects of 4 MiB
   */
  readonly striping?: StripingOptions;

  /**
   * Pools by topology; volumes come from the pool that belongs to the node of their first pod.
   *
   * @default - all volumes come from this pool
   */
  readonly topologyPools?: TopologyPool[];

  /**
   * The prefix of the images' names.
   *
   * @default csi-vol-
   */
  readonly volumeNamePrefix?: string;

  /**
   * The directory for logs of mappings in user space, on the node.
   *
   * @default /var/log/ceph
   */
  readonly cephLogDirectory?: string;

  /**
   * What becomes of those logs.
   *
   * @default BlockLogStrategy.REMOVE
   */
  readonly cephLogStrategy?: BlockLogStrategy;

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
   * @default - BindingMode.IMMEDIATE; BindingMode.WAIT_FOR_FIRST_CONSUMER with topology pools
   */
  readonly bindingMode?: BindingMode;

  /**
   * Whether volumes can grow.
   *
   * @default true
   */
  readonly allowVolumeExpansion?: boolean;

  /**
   * Whether pvc-autoresizer, where the cluster runs it, looks at claims of the class; a claim says with `Autoresize` how far it grows.
   *
   * @default - not said, which means no
   */
  readonly autoresize?: boolean;

  /**
   * Options that file systems are mounted with, such as `discard`.
   *
   * @default - none
   */
  readonly mountOptions?: string[];

  /**
   * The parts of a topology that volumes may be made for.
   *
   * @default - all
   */
  readonly allowedTopologies?: k8s.TopologySelectorTerm[];

  /**
   * When space that was freed in volumes is given back to Ceph, in the syntax of cron, such as `@weekly`; done by CSI-Addons.
   *
   * @default - never
   */
  readonly reclaimSpaceSchedule?: string;

  /**
   * When keys of encrypted volumes are replaced, in the syntax of cron, such as `@monthly`; done by CSI-Addons.
   *
   * @default - never
   */
  readonly keyRotationSchedule?: string;

  /**
   * Whether keys of encrypted volumes may be replaced; false also stops what claims and namespaces ask for.
   *
   * @default true
   */
  readonly keyRotationEnabled?: boolean;

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
