/** What becomes of a warning of Ceph. */
export declare enum HealthWarningPolicy {
    /** It is muted. */
    MUTE = "mute",
    /** It is shown again. */
    UNMUTE = "unmute"
}
