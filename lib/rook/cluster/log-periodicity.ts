/** How often logs are rotated. */
export enum LogPeriodicity {
  /** Every hour. */
  HOURLY = 'hourly',
  /** Every day. */
  DAILY = 'daily',
  /** Every week. */
  WEEKLY = 'weekly',
  /** Every month. */
  MONTHLY = 'monthly',
}
