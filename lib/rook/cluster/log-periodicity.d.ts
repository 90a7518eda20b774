/** How often logs are rotated. */
export declare enum LogPeriodicity {
    /** Every hour. */
    HOURLY = "hourly",
    /** Every day. */
    DAILY = "daily",
    /** Every week. */
    WEEKLY = "weekly",
    /** Every month. */
    MONTHLY = "monthly"
}
