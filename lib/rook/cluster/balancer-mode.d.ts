/** How the balancer evens out placement groups. */
export declare enum BalancerMode {
    /** By weight sets, for clients older than Luminous. */
    CRUSH_COMPAT = "crush-compat",
    /** By explicit mappings of placement groups. */
    UPMAP = "upmap",
    /** By moving primaries, so that reads are even. */
    READ = "read",
    /** By both. */
    UPMAP_READ = "upmap-read"
}
