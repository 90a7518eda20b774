/** What happens when volumes cannot be spread evenly. */
export declare enum SpreadPolicy {
    /** The ones that would make it uneven wait. */
    STRICT = "DoNotSchedule",
    /** They are made as evenly as possible. */
    PREFERRED = "ScheduleAnyway"
}
