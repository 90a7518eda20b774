import type { k8s } from 'cdk8s-plus-27';
import type { BindingMode, ReclaimPolicy } from '../core/storage-class';
import type { DeviceClass } from './device-class';
import type { FileSystem } from './file-system';
import type { LvcreateOptionClass } from './lvcreate-option-class';

/** Which volumes a storage class makes. */
export interface TopoLvmStorageClassOptions {
  /** The device class that volumes are made in, one of those that TopoLVM was given. */
  readonly deviceClass: DeviceClass;

  /**
   * The arguments for `lvcreate` that take the place of the device class's own, one of those that TopoLVM was given.
   *
   * @default - those of the device class
   */
  readonly lvcreateOptionClass?: LvcreateOptionClass;

  /**
   * The file system of volumes; raw block volumes have none.
   *
   * @default - ext4, to which no claim is too small
   */
  readonly fsType?: FileSystem;

  /**
   * What happens to a volume when its claim is deleted.
   *
   * @default - ReclaimPolicy.DELETE
   */
  readonly reclaimPolicy?: ReclaimPolicy;

  /**
   * Whether claims can grow.
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
   * When a volume is made; made before its pod has a node, it can end up where the pod cannot run.
   *
   * @default BindingMode.WAIT_FOR_FIRST_CONSUMER
   */
  readonly bindingMode?: BindingMode;

  /**
   * Whether claims that name no class use this one.
   *
   * @default - not said, which means no
   */
  readonly isDefaultClass?: boolean;

  /**
   * Options of the mount, such as `noatime`.
   *
   * @default - none
   */
  readonly mountOptions?: string[];

  /**
   * The nodes that volumes are made on, by their label `topology.topolvm.io/node`.
   *
   * @default - every node with the device class
   */
  readonly allowedTopologies?: k8s.TopologySelectorTerm[];

  /**
   * Annotations of the class.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of the class.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished object.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
