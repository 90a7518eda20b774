import type { DaemonMetadata } from './daemon-metadata';

/** Labels of what the operator creates for a cluster. */
export interface DaemonLabels extends DaemonMetadata {
  /**
   * ServiceMonitors and services of metrics, for the selectors of a Prometheus.
   *
   * @default - as all
   */
  readonly monitoring?: { readonly [key: string]: string };
}
