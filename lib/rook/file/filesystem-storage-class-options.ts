import type { BindingMode, ReclaimPolicy } from '../../core/storage-class';
import type { FilesystemEncryptionOptions } from './filesystem-encryption-options';
import type { FilesystemMounter } from './filesystem-mounter';
import type { FilesystemPool } from './filesystem-pool';

/** A storage class for volumes in a shared filesystem; nothing but its annotations can be changed later. */
export interface FilesystemStorageClassOptions {
  /**
   * The data pool of the filesystem that new volumes keep their data in.
   *
   * @default - that of the subvolume group, or the first one
   */
  readonly pool?: FilesystemPool;

  /**
   * What mounts volumes on nodes.
   *
   * @default - as the driver is set up, which is the kernel
   */
  readonly mounter?: FilesystemMounter;

  /**
   * Options for the kernel as in `man mount.ceph`, such as `readdir_max_bytes=1048576` or `norbytes`.
   *
   * @default - those of the cluster
   */
  readonly kernelMountOptions?: string[];

  /**
   * Options for the process in user space as in `man ceph-fuse`.
   *
   * @default - those of the cluster
   */
  readonly fuseMountOptions?: string[];

  /**
   * Encryption of the volumes' files.
   *
   * @default - none
   */
  readonly encryption?: FilesystemEncryptionOptions;

  /**
   * Whether volumes from snapshots show the snapshot itself instead of a copy. With `true` the class takes no other claims than
   * read-only ones from snapshots; with `false` it always copies.
   *
   * @default - where the claim is read-only
   */
  readonly backingSnapshot?: boolean;

  /**
   * The prefix of the volumes' names in Ceph.
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
   * Whether pvc-autoresizer, where the cluster runs it, looks at claims of the class; a claim says with `Autoresize` how far it grows.
   *
   * @default - not said, which means no
   */
  readonly autoresize?: boolean;

  /**
   * Options that volumes are mounted with, whatever mounts them.
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
