import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';

/** The daemon that copies snapshots of filesystems to another cluster. */
export interface FilesystemMirrorOptions {
  /**
   * Where it runs; the placement of the cluster does not apply to it.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory; 512 MiB are the least that Rook recommends.
   *
   * @default - nothing is set aside, and there is no limit
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The priority class.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * Labels of the daemon.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the daemon.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished CephFilesystemMirror, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
