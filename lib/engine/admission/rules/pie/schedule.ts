import { remembered } from '../memo';

/**
 * The first minute of the hour in which pie starts a job; the others follow in steps of the period. The node is empty for the job that
 * makes volumes anew. The names are joined with nothing between them, as upstream does.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/pie/pieprobe_controller.go
 */
export function startMinute(probe: string, storageClass: string, node: string, periodMinutes: number): number {
  // Loaded where there is a probe only: it costs every other program a hundredth of its start.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { crc32 }: typeof import('node:zlib') = require('node:zlib');
  return crc32(`${probe}${storageClass}${node}`) % periodMinutes;
}

const known = new Map<string, readonly number[]>();

/** The minutes of an hour in which such a job starts. */
export function startMinutes(probe: string, storageClass: string, node: string, periodMinutes: number): readonly number[] {
  const first = startMinute(probe, storageClass, node, periodMinutes);
  // There are few of these, and thousands of jobs.
  return remembered(known, `${first}/${periodMinutes}`, () => {
    const minutes: number[] = [];
    for (let minute = first; minute < 60; minute += periodMinutes) minutes.push(minute);
    return minutes;
  });
}
