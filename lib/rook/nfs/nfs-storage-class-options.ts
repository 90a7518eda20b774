import type { BindingMode, ReclaimPolicy } from '../../core/storage-class';
import type { CephFilesystem } from '../file/ceph-filesystem';
import type { FilesystemPool } from '../file/filesystem-pool';
import type { NfsSecurityType } from './nfs-security-type';

/** A storage class for volumes that are mounted over NFS; nothing but its annotations can be changed later. */
export interface NfsStorageClassOptions {
  /** The filesystem that keeps the volumes, one of the same cluster. */
  readonly filesystem: CephFilesystem;

  /**
   * The data pool of the filesystem that new volumes keep their data in.
   *
   * @default - the first one
   */
  readonly pool?: FilesystemPool;

  /**
   * What nodes mount volumes from.
   *
   * @default - the Service of the first server
   */
  readonly server?: string;

  /**
   * How clients of the volumes may say who they are, the first one preferred.
   *
   * @default [NfsSecurityType.SYS]
   */
  readonly securityTypes?: NfsSecurityType[];

  /**
   * The hosts and networks that may mount the volumes, in CIDR notation.
   *
   * @default - all
   */
  readonly clients?: string[];

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
   * Options of mounting as in `man nfs`, such as `nconnect=4`; the port of the servers is added where it is not the usual one.
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
