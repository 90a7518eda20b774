import type { Duration } from '../../core/duration';
import type { ExporterOptions } from './exporter-options';
import type { PrometheusAccount } from './prometheus-account';

/** The metrics of a cluster. */
export interface CephMetricsOptions {
  /**
   * Whether the operator writes ServiceMonitors for mgr and exporter; the Prometheus operator's CRDs have to be there.
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * The Prometheus that gets leave to see services, endpoints and pods of the cluster, as it needs where it may not see those of all namespaces.
   *
   * @default - none gets leave
   */
  readonly prometheus?: PrometheusAccount;

  /**
   * Whether no metrics are served at all.
   *
   * @default false
   */
  readonly metricsDisabled?: boolean;

  /**
   * The port of the mgr's metrics.
   *
   * @default 9283
   */
  readonly port?: number;

  /**
   * How often the ServiceMonitors ask to be scraped.
   *
   * @default - as the Prometheus does by itself
   */
  readonly interval?: Duration;

  /**
   * The exporter on each node.
   *
   * @default - as Rook runs it
   */
  readonly exporter?: ExporterOptions;
}
