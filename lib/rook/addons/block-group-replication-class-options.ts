import type { FlattenMode } from './flatten-mode';

/**
 * A class for groups of block volumes that are copied to another cluster together; it cannot be changed later.
 *
 * How and when they are copied says the class for single volumes that a VolumeGroupReplication names beside this one.
 */
export interface BlockGroupReplicationClassOptions {
  /**
   * What is done about volumes that were made from others.
   *
   * @default FlattenMode.NEVER
   */
  readonly flattenMode?: FlattenMode;

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
