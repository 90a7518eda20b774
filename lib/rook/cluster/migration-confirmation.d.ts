/** The words that allow Rook to make OSDs anew whose settings can only be changed that way, such as encryption. */
export declare enum MigrationConfirmation {
    /** Keep OSDs as they are. */
    NONE = "",
    /** Destroy and make each anew, one after the other. */
    YES_REALLY_MIGRATE_OSDS = "yes-really-migrate-osds"
}
