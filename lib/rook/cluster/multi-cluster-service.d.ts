/** Services of mons and OSDs that are exported to peer Kubernetes clusters by the multi-cluster services API. */
export interface MultiClusterService {
    /** Whether they are exported. */
    readonly enabled: boolean;
    /**
     * The id of this Kubernetes cluster in the cluster set; the prefix of the exported names.
     *
     * @default - none
     */
    readonly clusterId?: string;
}
