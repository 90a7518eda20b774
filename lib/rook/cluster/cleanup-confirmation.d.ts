/** The words that allow Rook to destroy the data of a cluster that is deleted. */
export declare enum CleanupConfirmation {
    /** Keep the data. */
    NONE = "",
    /** Destroy it; from this moment Rook only waits for the deletion and manages the cluster no more. */
    YES_REALLY_DESTROY_DATA = "yes-really-destroy-data"
}
