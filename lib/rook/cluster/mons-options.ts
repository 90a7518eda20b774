import type { Topology } from '../../core/topology';
import type { FloatingMon } from './floating-mon';
import type { MonServiceOptions } from './mon-service-options';
import type { MonZones } from './mon-zones';
import type { SpreadPolicy } from './spread-policy';

/** How many mons keep the maps of a cluster, and where. */
export interface MonsOptions {
  /**
   * The number of mons; an odd one, since a majority has to agree.
   *
   * @default 3
   */
  readonly count?: number;

  /**
   * Whether mons may share a node, so that losing the node can lose the majority.
   *
   * @default false
   */
  readonly allowMultiplePerNode?: boolean;

  /**
   * Zones to keep them apart by.
   *
   * @default - they are kept apart by nodes only
   */
  readonly zones?: MonZones;

  /**
   * The levels that mons are spread evenly over, each by itself, besides being on different nodes.
   *
   * @default - none
   */
  readonly spread?: Topology[];

  /**
   * Whether evenness is a condition or a wish; as a condition it can hold up the restart of a mon while others are down.
   *
   * @default SpreadPolicy.PREFERRED
   */
  readonly spreadPolicy?: SpreadPolicy;

  /**
   * The mon that moves between two nodes.
   *
   * @default - none
   */
  readonly floatingMon?: FloatingMon;

  /**
   * The ids of mons that somebody else runs, which Rook then leaves in the quorum.
   *
   * @default - none
   */
  readonly externalMonIds?: string[];

  /**
   * A Service `rook-ceph-active-mons` whose name resolves to the mons that run, for clients of Ceph inside of the Kubernetes cluster.
   *
   * @default - none; Rook keeps the addresses in EndpointSlices that no name leads to
   */
  readonly headlessService?: MonServiceOptions;
}
