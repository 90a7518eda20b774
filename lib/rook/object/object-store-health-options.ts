import type { DaemonProbeOptions } from '../cluster/daemon-probe-options';

/** Probes of gateways; none restarts a gateway that has started. */
export interface ObjectStoreHealthOptions {
  /**
   * The probe that gives a gateway time to start.
   *
   * @default - Rook's own
   */
  readonly startupProbe?: DaemonProbeOptions;

  /**
   * The probe that keeps requests from a gateway that does not answer.
   *
   * @default - Rook's own
   */
  readonly readinessProbe?: DaemonProbeOptions;
}
