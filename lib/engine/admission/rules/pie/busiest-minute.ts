import type { ProbeJobs } from './probe-jobs';

const MINUTES = 60;

/** When most jobs start at once. */
export interface BusiestMinute {
  /** How many start then: at least so many where the minutes of some are not known. */
  readonly starts: number;
  /** The minute of the hour; absent where it is not known. */
  readonly minute?: number;
  /** Whether there may be more. */
  readonly atLeast: boolean;
}

/**
 * The minute in which most of the jobs start. Jobs whose minutes nobody knows are spread over the hour somehow, so that some minute has
 * as many starts as an average one.
 */
export function busiestMinute(jobs: readonly ProbeJobs[]): BusiestMinute {
  const known = new Array<number>(MINUTES).fill(0);
  let unknown = 0;
  for (const { minutes, count, perHour } of jobs) {
    if (minutes === undefined) unknown += count * perHour;
    minutes?.forEach((minute) => { known[minute] += count; });
  }
  const most = Math.max(...known);
  const average = Math.ceil((known.reduce((sum, each) => sum + each, 0) + unknown) / MINUTES);
  return { starts: Math.max(most, average), ...(most >= average && most > 0 ? { minute: known.indexOf(most) } : {}), atLeast: unknown > 0 };
}
