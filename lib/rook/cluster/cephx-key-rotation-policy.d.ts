/** What makes Rook rotate CephX keys. */
export declare enum CephxKeyRotationPolicy {
    /** Nothing. */
    DISABLED = "Disabled",
    /** A higher generation. */
    KEY_GENERATION = "KeyGeneration"
}
