import type { FencedVolumes } from './fenced-volumes';

/** A class for fences between nodes and their volumes; it cannot be changed later. */
export interface NetworkFenceClassOptions {
  /**
   * The volumes whose driver is asked for the addresses of nodes, and told to cut them off.
   *
   * @default FencedVolumes.BLOCK
   */
  readonly volumes?: FencedVolumes;

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
