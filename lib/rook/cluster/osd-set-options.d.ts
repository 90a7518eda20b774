import type { k8s } from 'cdk8s-plus-27';
import type { Placement } from '../../core/placement';
import type { Topology } from '../../core/topology';
import type { ClaimedVolume } from './claimed-volume';
import type { SpreadPolicy } from './spread-policy';
/** OSDs that live on claimed volumes, all alike. */
export interface OsdSetOptions extends ClaimedVolume {
    /** The number of OSDs; Rook adds some when it is raised, and removes none when it is lowered. */
    readonly count: number;
    /**
     * The levels that OSDs are spread evenly over, each by itself.
     *
     * @default [Topology.ZONE, Topology.HOST]
     */
    readonly spread?: Topology[];
    /**
     * Whether evenness is a condition or a wish for the jobs that prepare OSDs, which decide the nodes of local volumes; for running OSDs
     * it is always a wish, so that a restart is never held up by nodes that are down.
     *
     * @default - a condition where spread is given, a wish where it is not
     */
    readonly spreadPolicy?: SpreadPolicy;
    /**
     * The device class in the CRUSH map, for example `ssd`.
     *
     * @default - as Ceph detects it
     */
    readonly deviceClass?: string;
    /**
     * The weight that new OSDs begin with in the CRUSH map.
     *
     * @default - their size in TiB
     */
    readonly initialWeight?: number;
    /**
     * How likely the OSDs are to be primaries, from 0 to 1.
     *
     * @default 1
     */
    readonly primaryAffinity?: number;
    /**
     * Whether OSDs may move to other nodes with their volumes; each is then a host of its own in the CRUSH map. Local volumes cannot move.
     *
     * @default false
     */
    readonly portable?: boolean;
    /**
     * Whether devices are encrypted with dm-crypt.
     *
     * @default false
     */
    readonly encrypted?: boolean;
    /**
     * A second, faster volume of each OSD for its database.
     *
     * @default - on the data volume
     */
    readonly metadata?: ClaimedVolume;
    /**
     * A further volume of each OSD for its write-ahead log.
     *
     * @default - with the database
     */
    readonly wal?: ClaimedVolume;
    /**
     * CPU and memory of each OSD.
     *
     * @default - those of the cluster for OSDs
     */
    readonly resources?: k8s.ResourceRequirements;
    /**
     * Where OSDs run; spread constraints in it take the place of the default ones.
     *
     * @default - any node
     */
    readonly placement?: Placement;
    /**
     * Where the jobs that prepare OSDs run; spread constraints in it take the place of the default ones.
     *
     * @default - as the OSDs
     */
    readonly preparePlacement?: Placement;
    /**
     * The scheduler of OSDs and of their jobs.
     *
     * @default - the cluster's default
     */
    readonly schedulerName?: string;
    /**
     * Whether OSDs are tuned for slow devices, whatever Ceph detects.
     *
     * @default false
     */
    readonly tuneSlowDeviceClass?: boolean;
    /**
     * Whether OSDs are tuned for fast devices, whatever Ceph detects.
     *
     * @default false
     */
    readonly tuneFastDeviceClass?: boolean;
}
