import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { Topology } from '../../core/topology';
import type { DaemonProbeOptions } from '../cluster/daemon-probe-options';
import type { SpreadPolicy } from '../cluster/spread-policy';
import type { ImagePullPolicy } from '../image-pull-policy';
import type { NfsKerberosOptions } from './nfs-kerberos-options';
import type { NfsLogLevel } from './nfs-log-level';
import type { NfsSssdOptions } from './nfs-sssd-options';

/** Servers for NFS 4.1 and later. */
export interface NfsOptions {
  /**
   * The number of servers; each has a service of its own, and clients of one that fails do not move to another.
   *
   * @default 1
   */
  readonly activeCount?: number;

  /**
   * The port that they listen on; Rook 1.20 knows it.
   *
   * @default 2049
   */
  readonly port?: number;

  /**
   * What they log.
   *
   * @default NfsLogLevel.INFO
   */
  readonly logLevel?: NfsLogLevel;

  /**
   * Whether they are on the network of their nodes.
   *
   * @default - as the cluster
   */
  readonly hostNetwork?: boolean;

  /**
   * The levels that the servers are spread evenly over, each by itself.
   *
   * @default - [Topology.ZONE, Topology.HOST] if there are several
   */
  readonly spread?: Topology[];

  /**
   * Whether evenness is a condition or a wish.
   *
   * @default SpreadPolicy.PREFERRED
   */
  readonly spreadPolicy?: SpreadPolicy;

  /**
   * Where they run; the placement of the cluster does not apply to them, and spread constraints in it take the place of `spread`.
   *
   * @default - any node
   */
  readonly placement?: Placement;

  /**
   * CPU and memory of each container of a server, of which there are two or more.
   *
   * @default - no requests and no limits
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * The priority class.
   *
   * @default - none
   */
  readonly priorityClassName?: string;

  /**
   * The probe that restarts a server.
   *
   * @default - Rook's own
   */
  readonly livenessProbe?: DaemonProbeOptions;

  /**
   * The image with NFS-Ganesha, D-Bus, and the client of SSSD where that is used.
   *
   * @default - that of the cluster
   */
  readonly image?: string;

  /**
   * When nodes pull `image`.
   *
   * @default ImagePullPolicy.IF_NOT_PRESENT
   */
  readonly imagePullPolicy?: ImagePullPolicy;

  /**
   * Kerberos for the clients.
   *
   * @default - none; servers believe what clients say of their users
   */
  readonly kerberos?: NfsKerberosOptions;

  /**
   * Where the servers look up users and groups.
   *
   * @default - nowhere but in their image
   */
  readonly sssd?: NfsSssdOptions;

  /**
   * Labels of the pods.
   *
   * @default - Rook's own
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the pods.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished CephNFS, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
