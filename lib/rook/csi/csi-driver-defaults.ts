import type { Duration } from '../../core/duration';
import type { CephFsClientType } from './cephfs-client-type';
import type { ControllerPluginOptions } from './controller-plugin-options';
import type { CsiLogOptions } from './csi-log-options';
import type { FsGroupPolicy } from './fs-group-policy';
import type { LeaderElectionOptions } from './leader-election-options';
import type { NodePluginOptions } from './node-plugin-options';
import type { SnapshotPolicy } from './snapshot-policy';

/**
 * What can be said of a driver, or of all of them.
 *
 * @see https://github.com/ceph/ceph-csi-operator/blob/v1.0.4/api/v1/driver_types.go
 */
export interface CsiDriverDefaults {
  /**
   * What is logged.
   *
   * @default - little, and not into files
   */
  readonly log?: CsiLogOptions;

  /**
   * The name of this Kubernetes cluster, kept with every volume; for a Ceph cluster that serves several of them.
   *
   * @default - none
   */
  readonly clusterName?: string;

  /**
   * How long a call may take, in whole seconds from 1 up.
   *
   * @default Duration.seconds(150)
   */
  readonly grpcTimeout?: Duration;

  /**
   * What is done about snapshots.
   *
   * @default - SnapshotPolicy.VOLUME_SNAPSHOT; for NVMe-oF SnapshotPolicy.NONE, since the driver may not look at snapshots
   */
  readonly snapshotPolicy?: SnapshotPolicy;

  /**
   * Whether the object maps are written that block volumes need on the other side of a mirror.
   *
   * @default false
   */
  readonly generateOmapInfo?: boolean;

  /**
   * When files of a volume are given to the group of the pod.
   *
   * @default FsGroupPolicy.FILE
   */
  readonly fsGroupPolicy?: FsGroupPolicy;

  /**
   * The ConfigMap, in the operator's namespace, that says where keys of encrypted volumes are kept.
   *
   * @default - no encryption of single volumes
   */
  readonly encryptionConfigMapName?: string;

  /**
   * The pods that mount volumes.
   *
   * @default - on every node, whatever its taints
   */
  readonly nodePlugin?: NodePluginOptions;

  /**
   * The pods that create, attach and expand volumes.
   *
   * @default - two
   */
  readonly controllerPlugin?: ControllerPluginOptions;

  /**
   * Whether volumes are attached before they are mounted; without it a volume for one node can be written to by two.
   *
   * @default true
   */
  readonly attachRequired?: boolean;

  /**
   * The port of every node on which metrics of the plugins are served, from 1024 up.
   *
   * @default - not served
   */
  readonly livenessMetricsPort?: number;

  /**
   * How sidecars agree on one that works.
   *
   * @default - a lease of 137 seconds
   */
  readonly leaderElection?: LeaderElectionOptions;

  /**
   * Whether the sidecar of CSI-Addons runs, for replication, fencing and reclaiming space; CSI-Addons has to be there.
   *
   * @default false
   */
  readonly deployCsiAddons?: boolean;

  /**
   * Whether a node that is tainted as out of service is cut off from its volumes.
   *
   * @default false
   */
  readonly enableFencing?: boolean;

  /**
   * How CephFS volumes are mounted.
   *
   * @default CephFsClientType.KERNEL, which Rook's manifests write although the CSI operator has AUTODETECT
   */
  readonly cephFsClientType?: CephFsClientType;

  /**
   * Mount options of CephFS for the kernel; an option without a value has an empty one.
   *
   * @default - none
   */
  readonly kernelMountOptions?: { readonly [option: string]: string };

  /**
   * Mount options of CephFS for FUSE; an option without a value has an empty one.
   *
   * @default - none
   */
  readonly fuseMountOptions?: { readonly [option: string]: string };
}
