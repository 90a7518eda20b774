/** The daemon that reports crashes of other daemons. */
export interface CrashCollectorOptions {
    /**
     * Whether it is left out.
     *
     * @default false
     */
    readonly disable?: boolean;
    /**
     * The number of days that reports are kept for.
     *
     * @default - for ever
     */
    readonly daysToRetain?: number;
}
