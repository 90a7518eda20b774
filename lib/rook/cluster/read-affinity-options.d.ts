/** Reading from the copy that is nearest to the client. */
export interface ReadAffinityOptions {
    /** Whether volumes read that way. */
    readonly enabled: boolean;
    /**
     * The node labels that tell where a node is, as in the CRUSH map.
     *
     * @default - the topology labels that Rook builds the CRUSH map from
     */
    readonly crushLocationLabels?: string[];
}
