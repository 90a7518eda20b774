/** A mon that moves between the two nodes of a small cluster, on a store that both replicate. */
export interface FloatingMon {
    /** The letter of the mon, for example `c`. */
    readonly name: string;
    /** The ConfigMap, in the namespace of the cluster, with the values for the mon's deployment. */
    readonly configMapName: string;
}
