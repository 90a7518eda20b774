import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { required, within } from './demands';
import { wordsOf } from './go-text';
import { Place } from './place';

const FIELDS: readonly (readonly [name: string, min: number, max: number, words?: readonly string[]])[] = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day of month', 1, 31],
  ['month', 1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  ['day of week', 0, 6, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
];
const MACROS = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);
const EVERY = /^@every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+$/;

const REGION = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//;

/** Schedules of cron jobs. */
export const cronRule: Rule = {
  id: 'syntax/cron',
  severity: Severity.ERROR,
  why: 'The API server refuses a schedule that it cannot read',
  fix: 'Write five fields (minute, hour, day of month, month, day of week) or a word such as @daily',
  evidence: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
  kinds: ['batch/CronJob'],
  * inspect(document) {
    const place = new Place(document, document.object).to('spec');
    yield* required(place.to('schedule'), cronFault);
    if (place.to('timeZone').isSet) yield* required(place.to('timeZone'), zoneFault);
    for (const name of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit']) yield* within(place.to(name), 0);
  },
};

/** What is wrong with a time zone, `undefined` when nothing is. */
function zoneFault(zone: string): string | undefined {
  if (zone.toLowerCase() === 'local') return 'is another on every node';
  // Zones are files, so their case matters; here it does not.
  if (zone.includes('/') && !REGION.test(zone)) return 'lies in no region such as Europe';
  try {
    const { timeZone } = Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
    if (/^[+-]/.test(zone)) return 'is an offset and no zone';
    return timeZone !== zone && timeZone.toLowerCase() === zone.toLowerCase() ? `is written "${timeZone}"` : undefined;
  } catch (error) {
    if (error instanceof RangeError) return 'is no time zone such as Etc/UTC';
    throw error;
  }
}

/** What is wrong with a schedule, `undefined` when nothing is. */
export function cronFault(schedule: string): string | undefined {
  if (/TZ=/.test(schedule)) return 'holds a time zone, which belongs into spec.timeZone';
  if (schedule.startsWith('@')) return MACROS.has(schedule) || EVERY.test(schedule) ? undefined : 'is no word that schedules know';
  const parts = wordsOf(schedule);
  if (parts.length !== FIELDS.length) return `has ${parts.length} fields, five are needed`;
  const wrong = FIELDS.findIndex((field, i) => !parts[i].split(',').every((range) => isRange(range, field)));
  return wrong < 0 ? undefined : `has the ${FIELDS[wrong][0]} "${parts[wrong]}", which is not within ${FIELDS[wrong][1]} to ${FIELDS[wrong][2]}`;
}

function isRange(range: string, [, min, max, words]: typeof FIELDS[number]): boolean {
  const match = /^(?:\*|\?|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(range);
  if (!match) return false;
  const [, from, to, step] = match;
  if (step !== undefined && Number(step) === 0) return false;
  if (from === undefined) return true;
  const first = numberOf(from, words, min);
  const last = to === undefined ? first : numberOf(to, words, min);
  return first >= min && last <= max && first <= last;
}

function numberOf(word: string, words: readonly string[] | undefined, min: number): number {
  if (/^\d+$/.test(word)) return Number(word);
  const index = words?.indexOf(word.toLowerCase()) ?? -1;
  return index < 0 ? NaN : index + min;
}
