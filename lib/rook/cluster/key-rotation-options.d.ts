/** Rotation of the keys that encrypted OSDs on claims are opened with. */
export interface KeyRotationOptions {
    /** Whether keys are rotated. */
    readonly enabled: boolean;
    /**
     * When, in the format of cron.
     *
     * @default @weekly
     */
    readonly schedule?: string;
}
