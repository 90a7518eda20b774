import type { Duration } from '../../core/duration';
import type { CephConfigSecret } from './ceph-config-secret';
import type { CephMetricsOptions } from './ceph-metrics-options';
import type { CephVersionOptions } from './ceph-version-options';
import type { CleanupPolicyOptions } from './cleanup-policy-options';
import type { ClusterCsiOptions } from './cluster-csi-options';
import type { ClusterHealthOptions } from './cluster-health-options';
import type { ClusterSecurityOptions } from './cluster-security-options';
import type { CrashCollectorOptions } from './crash-collector-options';
import type { DaemonAnnotations } from './daemon-annotations';
import type { DaemonLabels } from './daemon-labels';
import type { DaemonPlacement } from './daemon-placement';
import type { DaemonPriorityClassNames } from './daemon-priority-class-names';
import type { DaemonResources } from './daemon-resources';
import type { DashboardOptions } from './dashboard-options';
import type { DisruptionManagementOptions } from './disruption-management-options';
import type { LogCollectorOptions } from './log-collector-options';
import type { MgrOptions } from './mgr-options';
import type { Mons } from './mons';
import type { Network } from './network';
import type { OsdDevices } from './osd-devices';
import type { OsdSet } from './osd-set';
import type { OsdSettings } from './osd-settings';

/**
 * A Ceph cluster inside Kubernetes.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/ceph-cluster-crd/
 */
export interface CephClusterOptions {
  /**
   * The namespace of the cluster, which no other Ceph cluster may share.
   *
   * @default - the name of the cluster
   */
  readonly namespace?: string;

  /**
   * Which Ceph it runs.
   *
   * @default - the one that the site's Rook release recommends
   */
  readonly cephVersion?: CephVersionOptions;

  /**
   * The directory on the nodes for logs, crash dumps, and the stores of mons that are not on claims; it cannot be changed later.
   *
   * @default - /var/lib/rook- and the namespace, so that clusters on shared nodes stay apart
   */
  readonly dataDirHostPath?: string;

  /** The daemons that keep its maps. */
  readonly mons: Mons;

  /**
   * The daemons that measure and steer it.
   *
   * @default - two
   */
  readonly mgr?: MgrOptions;

  /**
   * Sets of OSDs on claimed volumes.
   *
   * @default - none
   */
  readonly osds?: OsdSet[];

  /**
   * OSDs on devices of nodes.
   *
   * @default - none
   */
  readonly devices?: OsdDevices;

  /**
   * What holds for all OSDs.
   *
   * @default - as Rook runs them
   */
  readonly osdSettings?: OsdSettings;

  /**
   * Its network.
   *
   * @default - the pod network
   */
  readonly network?: Network;

  /**
   * Where daemons run.
   *
   * @default - any node
   */
  readonly placement?: DaemonPlacement;

  /**
   * CPU and memory of daemons.
   *
   * @default - as upstream's chart reserves
   */
  readonly resources?: DaemonResources;

  /**
   * Priority classes of daemons.
   *
   * @default - as upstream's chart sets
   */
  readonly priorityClassNames?: DaemonPriorityClassNames;

  /**
   * Labels of daemons.
   *
   * @default - those of Rook
   */
  readonly labels?: DaemonLabels;

  /**
   * Annotations of daemons.
   *
   * @default - those of Rook
   */
  readonly annotations?: DaemonAnnotations;

  /**
   * Ceph's web interface.
   *
   * @default - not served
   */
  readonly dashboard?: DashboardOptions;

  /**
   * Metrics.
   *
   * @default - served, and scraped by nobody
   */
  readonly monitoring?: CephMetricsOptions;

  /**
   * The daemon that reports crashes.
   *
   * @default - on every node with daemons, reports are kept
   */
  readonly crashCollector?: CrashCollectorOptions;

  /**
   * Logs as files.
   *
   * @default - daemons log to their standard output only
   */
  readonly logCollector?: LogCollectorOptions;

  /**
   * How its health is watched.
   *
   * @default - as Rook does
   */
  readonly healthCheck?: ClusterHealthOptions;

  /**
   * How it lives through drains of nodes.
   *
   * @default - with PodDisruptionBudgets that the operator keeps
   */
  readonly disruptionManagement?: DisruptionManagementOptions;

  /**
   * Its keys.
   *
   * @default - keys of the CSI drivers with a cipher that every kernel knows, everything else as Ceph makes it
   */
  readonly security?: ClusterSecurityOptions;

  /**
   * How the CSI drivers treat its volumes.
   *
   * @default - as they do by themselves
   */
  readonly csi?: ClusterCsiOptions;

  /**
   * Settings of Ceph by section, such as `{ global: { osd_pool_default_size: '3' } }`; one that is taken out keeps its value in Ceph.
   *
   * @default - none
   */
  readonly cephConfig?: { readonly [section: string]: { readonly [option: string]: string } };

  /**
   * Settings of Ceph by section whose values are kept in Secrets.
   *
   * @default - none
   */
  readonly cephConfigFromSecret?: { readonly [section: string]: { readonly [option: string]: CephConfigSecret } };

  /**
   * Settings of Ceph by section in the file that every daemon reads at its start, before it asks the mons; a change takes effect when a
   * daemon starts again, and hides what `cephConfig` says of the same option.
   *
   * @default - none
   */
  readonly cephConfOverrides?: { readonly [section: string]: { readonly [option: string]: string } };

  /**
   * Settings by node and section that the OSDs of those nodes read instead of `cephConfOverrides`; they do not read both.
   *
   * @default - none
   */
  readonly osdConfOverridesByNode?: { readonly [nodeName: string]: { readonly [section: string]: { readonly [option: string]: string } } };

  /**
   * What happens to its data when it is deleted.
   *
   * @default - it stays on the nodes
   */
  readonly cleanupPolicy?: CleanupPolicyOptions;

  /**
   * Whether Rook removes OSDs that are out as soon as no data depends on them.
   *
   * @default false
   */
  readonly removeOsdsIfOutAndSafeToRemove?: boolean;

  /**
   * Whether upgrades go on whatever the health is.
   *
   * @default false
   */
  readonly skipUpgradeChecks?: boolean;

  /**
   * Whether upgrades go on after the wait for an OSD even if it must not be stopped.
   *
   * @default false
   */
  readonly continueUpgradeAfterChecksEvenIfNotHealthy?: boolean;

  /**
   * Whether OSDs are upgraded only while all placement groups are clean.
   *
   * @default false
   */
  readonly upgradeOsdRequiresHealthyPgs?: boolean;

  /**
   * How long an upgrade waits until an OSD can be stopped, in whole minutes.
   *
   * @default Duration.minutes(10)
   */
  readonly waitTimeoutForHealthyOsd?: Duration;

  /**
   * A JSON merge patch over the finished CephCluster, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
