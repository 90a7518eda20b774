import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import type { Placement } from '../../core/placement';
import type { CsiOptions } from '../csi/csi-options';
import type { ImagePullPolicy } from '../image-pull-policy';
import type { DiscoveryOptions } from './discovery-options';
import type { LogLevel } from './log-level';
import type { ObjectBucketOptions } from './object-bucket-options';

/**
 * What can be said of Rook's operator.
 *
 * Names in parentheses are the settings that a property writes: rook/rook deploy/examples/operator.yaml.
 */
export interface OperatorProps {
  /**
   * The namespace of the operator and of the CSI drivers; driver names begin with it.
   *
   * @default rook-ceph
   */
  readonly namespace?: string;

  /**
   * The CSI drivers and their operator.
   *
   * @default - drivers for block volumes and for CephFS
   */
  readonly csi?: CsiOptions;

  /**
   * How ObjectBucketClaims are answered.
   *
   * @default - answered, one provisioner for each Ceph cluster
   */
  readonly objectBuckets?: ObjectBucketOptions;

  /**
   * The daemon that looks for new devices.
   *
   * @default - not run
   */
  readonly discovery?: DiscoveryOptions;

  /**
   * How much is logged (`ROOK_LOG_LEVEL`).
   *
   * @default LogLevel.INFO
   */
  readonly logLevel?: LogLevel;

  /**
   * Whether Ceph clusters in other namespaces are left alone (`ROOK_CURRENT_NAMESPACE_ONLY`).
   *
   * @default false, which Rook's manifests write although its code has true
   */
  readonly currentNamespaceOnly?: boolean;

  /**
   * Ceph clusters that are worked on at a time; with one, a cluster that waits for something holds up all others
   * (`ROOK_RECONCILE_CONCURRENT_CLUSTERS`).
   *
   * @default 1
   */
  readonly reconcileConcurrentClusters?: number;

  /**
   * Whether pods that mount a path of the host run privileged, as SELinux demands (`ROOK_HOSTPATH_REQUIRES_PRIVILEGED`).
   *
   * @default - true where the platform has security context constraints, false elsewhere
   */
  readonly hostPathRequiresPrivileged?: boolean;

  /**
   * Whether mons run as root (`ROOK_CEPH_MON_RUN_AS_ROOT`).
   *
   * @default false
   */
  readonly monRunAsRoot?: boolean;

  /**
   * Whether every pod that Rook makes is on the network of its host (`ROOK_ENFORCE_HOST_NETWORK`).
   *
   * @default false
   */
  readonly enforceHostNetwork?: boolean;

  /**
   * How long pods stay on a node that cannot be reached, in whole seconds (`ROOK_UNREACHABLE_NODE_TOLERATION_SECONDS`).
   *
   * @default Duration.seconds(5)
   */
  readonly unreachableNodeToleration?: Duration;

  /**
   * The node label that holds the host name in the CRUSH map (`ROOK_CUSTOM_HOSTNAME_LABEL`).
   *
   * @default kubernetes.io/hostname
   */
  readonly customHostnameLabel?: string;

  /**
   * Old replica sets to keep of the operator's Deployment and of those that it makes (`ROOK_REVISION_HISTORY_LIMIT`).
   *
   * @default - the default of Kubernetes
   */
  readonly revisionHistoryLimit?: number;

  /**
   * The port on which the operator serves metrics of itself (`ROOK_OPERATOR_METRICS_BIND_ADDRESS`).
   *
   * @default - not served
   */
  readonly metricsPort?: number;

  /**
   * Whether OSDs may be on loop devices, for tests (`ROOK_CEPH_ALLOW_LOOP_DEVICES`).
   *
   * @default false
   */
  readonly allowLoopDevices?: boolean;

  /**
   * Whether CRUSH rules that no pool uses are deleted; turn it off where rules are written by hand (`ROOK_DELETE_UNUSED_CRUSH_RULES`).
   *
   * @default true
   */
  readonly deleteUnusedCrushRules?: boolean;

  /**
   * How long a Ceph command may take, in whole seconds (`ROOK_CEPH_COMMANDS_TIMEOUT_SECONDS`).
   *
   * @default Duration.seconds(15)
   */
  readonly cephCommandsTimeout?: Duration;

  /**
   * Whether devices that are plugged in later are left alone (`ROOK_DISABLE_DEVICE_HOTPLUG`).
   *
   * @default false
   */
  readonly disableDeviceHotplug?: boolean;

  /**
   * Whether OSDs start without the topology labels that their cluster was made with (`ROOK_SKIP_OSD_TOPOLOGY_CHECK`).
   *
   * @default false
   */
  readonly skipOsdTopologyCheck?: boolean;

  /**
   * Time after which a mon that is down is replaced, in all clusters, whatever their own setting (`ROOK_MON_OUT_TIMEOUT`).
   *
   * @default - the setting of each cluster
   */
  readonly monOutTimeout?: Duration;

  /**
   * Time between two checks of the mons, in all clusters, whatever their own setting (`ROOK_MON_HEALTHCHECK_INTERVAL`).
   *
   * @default - the setting of each cluster
   */
  readonly monHealthCheckInterval?: Duration;

  /**
   * Time between two checks of Ceph's status, in all clusters, whatever their own setting (`ROOK_CEPH_STATUS_CHECK_INTERVAL`).
   *
   * @default - the setting of each cluster
   */
  readonly cephStatusCheckInterval?: Duration;

  /**
   * Mount options of the CephFS kernel client for clusters that state none (`CSI_CEPHFS_KERNEL_MOUNT_OPTIONS`).
   *
   * @default - none
   */
  readonly cephFsKernelMountOptions?: { readonly [option: string]: string };

  /**
   * Whether the operator is stopped, for work on a cluster that it must not interfere with.
   *
   * @default false
   */
  readonly scaledDown?: boolean;

  /**
   * Whether the operator itself is on the network of its host.
   *
   * @default false
   */
  readonly hostNetwork?: boolean;

  /**
   * When nodes pull the operator's image.
   *
   * @default - as Kubernetes does: if it is not on the node
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * What the container of the operator may.
   *
   * @default - as upstream: user 2016, no root, no capabilities
   */
  readonly containerSecurityContext?: k8s.SecurityContext;

  /**
   * CPU and memory of the operator.
   *
   * @default - 200m CPU and 128Mi of memory, at most 512Mi
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Where the operator may run.
   *
   * @default - on any node without taints
   */
  readonly placement?: Placement;

  /**
   * Labels of the nodes that the operator may run on.
   *
   * @default - any
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Priority class of the operator.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * Further labels of the operator's pod.
   *
   * @default - none
   */
  readonly podLabels?: { readonly [key: string]: string };

  /**
   * Annotations of the operator's pod.
   *
   * @default - none
   */
  readonly podAnnotations?: { readonly [key: string]: string };
}
