import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';

/** The daemon that looks for new devices on every node. */
export interface DiscoveryOptions {
  /**
   * Whether the daemon runs; clusters whose OSDs are on PVCs do not need it (`ROOK_ENABLE_DISCOVERY_DAEMON`).
   *
   * @default false
   */
  readonly enabled?: boolean;

  /**
   * Time between two looks (`ROOK_DISCOVER_DEVICES_INTERVAL`).
   *
   * @default Duration.minutes(60)
   */
  readonly interval?: Duration;

  /**
   * Regular expressions of kernel names whose events are passed over (`DISCOVER_DAEMON_UDEV_BLACKLIST`).
   *
   * @default - device mapper, rbd and nbd devices
   */
  readonly ignoredDevices?: string[];

  /**
   * Taints that do not keep the daemon away (`DISCOVER_TOLERATIONS`).
   *
   * @default - none
   */
  readonly tolerations?: k8s.Toleration[];

  /**
   * The nodes that the daemon runs on (`DISCOVER_AGENT_NODE_AFFINITY`).
   *
   * @default - all nodes
   */
  readonly nodeAffinity?: k8s.NodeAffinity;

  /**
   * Priority class of the pods (`DISCOVER_PRIORITY_CLASS_NAME`).
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * Labels of the pods (`DISCOVER_AGENT_POD_LABELS`).
   *
   * @default - none
   */
  readonly podLabels?: { readonly [key: string]: string };

  /**
   * CPU and memory of the pods (`DISCOVER_DAEMON_RESOURCES`).
   *
   * @default - none
   */
  readonly resources?: k8s.ResourceRequirements;
}
