/** The words that allow Rook to make every OSD anew with another store, one after the other. */
export declare enum UpdateStoreConfirmation {
    /** Keep OSDs as they are. */
    NONE = "",
    /** Destroy and make each anew. */
    YES_REALLY_UPDATE_STORE = "yes-really-update-store"
}
