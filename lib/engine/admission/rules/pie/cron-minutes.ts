const MINUTES = 60;
const NUMBER = /^\d+$/;

/**
 * The minutes of an hour in which a schedule starts something; `undefined` where it differs from hour to hour, or cannot be read.
 *
 * Only the first field is looked at closely: jobs that probe storage run in every hour.
 */
export function minutesOf(schedule: string): readonly number[] | undefined {
  const [minute, ...others] = schedule.trim().split(/\s+/);
  if (others.length !== 4 || others.some((field) => field !== '*')) return undefined;
  const found = new Set<number>();
  for (const part of minute.split(',')) {
    const minutes = ofPart(part);
    if (minutes === undefined) return undefined;
    minutes.forEach((each) => found.add(each));
  }
  return [...found].sort((a, b) => a - b);
}

/** A number, a range or all, with or without a step; a number with a step is the range from it to the end. */
function ofPart(part: string): number[] | undefined {
  const [range, step = '1', ...rest] = part.split('/');
  const [first, last, ...more] = range === '*' ? ['0', '59'] : range.split('-');
  const end = last ?? (part.includes('/') ? '59' : first);
  if (rest.length > 0 || more.length > 0 || ![first, end, step].every((each) => NUMBER.test(each)) || Number(step) === 0) return undefined;
  const minutes: number[] = [];
  for (let minute = Number(first); minute <= Number(end) && minute < MINUTES; minute += Number(step)) minutes.push(minute);
  return minutes;
}
