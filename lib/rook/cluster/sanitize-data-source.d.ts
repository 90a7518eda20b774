/** What devices are overwritten with. */
export declare enum SanitizeDataSource {
    /** Zeros. */
    ZERO = "zero",
    /** Random bytes. */
    RANDOM = "random"
}
