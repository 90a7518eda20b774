/** Words to put on what the operator creates for a cluster, by daemon; what `all` says is merged with what a daemon says. */
export interface DaemonMetadata {
  /**
   * All objects of the cluster.
   *
   * @default - none
   */
  readonly all?: { readonly [key: string]: string };

  /**
   * Pods of mons.
   *
   * @default - as all
   */
  readonly mon?: { readonly [key: string]: string };

  /**
   * Pods of mgrs.
   *
   * @default - as all
   */
  readonly mgr?: { readonly [key: string]: string };

  /**
   * Pods of OSDs.
   *
   * @default - as all
   */
  readonly osd?: { readonly [key: string]: string };

  /**
   * Jobs that prepare OSDs.
   *
   * @default - as all
   */
  readonly prepareOsd?: { readonly [key: string]: string };

  /**
   * Jobs that rotate encryption keys.
   *
   * @default - as all
   */
  readonly keyRotation?: { readonly [key: string]: string };

  /**
   * Jobs that clean nodes.
   *
   * @default - as all
   */
  readonly cleanup?: { readonly [key: string]: string };

  /**
   * Crash collectors.
   *
   * @default - as all
   */
  readonly crashCollector?: { readonly [key: string]: string };

  /**
   * Exporters.
   *
   * @default - as all
   */
  readonly exporter?: { readonly [key: string]: string };

  /**
   * Jobs that detect versions and networks.
   *
   * @default - as all
   */
  readonly cmdReporter?: { readonly [key: string]: string };

  /**
   * The service of the dashboard.
   *
   * @default - as all
   */
  readonly dashboard?: { readonly [key: string]: string };
}
