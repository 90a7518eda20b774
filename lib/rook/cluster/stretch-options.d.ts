import type { Topology } from '../../core/topology';
/** How a cluster is stretched over two zones with data and one that breaks ties. */
export interface StretchOptions {
    /**
     * The level that a zone is a value of; Rook takes the name after the slash of its label for the CRUSH map.
     *
     * @default Topology.ZONE
     */
    readonly failureDomain?: Topology;
    /**
     * The level inside a zone that two copies are kept apart by.
     *
     * @default Topology.HOST
     */
    readonly subFailureDomain?: Topology;
}
