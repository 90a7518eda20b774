import type { FlattenMode } from './flatten-mode';
import type { ImageMirroring } from './image-mirroring';

/** A class for block volumes that are copied to another cluster; it cannot be changed later. */
export interface BlockReplicationClassOptions {
  /**
   * How images get there.
   *
   * @default ImageMirroring.snapshots()
   */
  readonly mirroring?: ImageMirroring;

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
