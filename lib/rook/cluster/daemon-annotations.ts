import type { DaemonMetadata } from './daemon-metadata';

/** Annotations of what the operator creates for a cluster. */
export interface DaemonAnnotations extends DaemonMetadata {
  /**
   * The ConfigMap and the EndpointSlice that hold the addresses of the mons.
   *
   * @default - none
   */
  readonly clusterMetadata?: { readonly [key: string]: string };
}
