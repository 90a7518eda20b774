import type { AccessMode } from '../core/access-mode';
import type { Size } from '../core/size';

/** A disk, partition, logical volume or directory of one node. */
export interface LocalVolumeOptions {
  /** The node, by the value of its label `kubernetes.io/hostname`. */
  readonly node: string;

  /** Where it is on the node, preferably a link that survives reboots, such as `/dev/disk/by-id/nvme-…`. */
  readonly path: string;

  /** How much it holds; claims of more are not bound to it. */
  readonly size: Size;

  /**
   * The name of the PersistentVolume, at most 253 characters; the one of a volume that exists must stay as it is.
   *
   * @default - class, node and last part of the path, such as `local-disks-node-1-nvme-a`
   */
  readonly name?: string;

  /**
   * How often the volume may be mounted at once; claims that ask for another mode are not bound to it.
   *
   * @default [AccessMode.READ_WRITE_ONCE]
   */
  readonly accessModes?: AccessMode[];

  /**
   * Labels of the PersistentVolume, which the selectors of claims can ask for.
   *
   * @default - those of the site
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the PersistentVolume.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished PersistentVolume.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
