/** How much of a device is overwritten. */
export declare enum SanitizeMethod {
    /** Ceph's own marks. */
    QUICK = "quick",
    /** Everything. */
    COMPLETE = "complete"
}
