import type { Tally } from './tally';

/** How a suite ended. */
export interface Outcome {
  readonly suite: string;
  readonly proves: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly seconds: number;
  readonly counts: { readonly [what: string]: number };
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

export function outcomeOf(suite: string, proves: string, seconds: number, tally: Tally): Outcome {
  return {
    suite, proves, verdict: tally.faults.length > 0 ? 'failed' : 'passed', seconds: Math.round(seconds * 10) / 10,
    counts: Object.fromEntries(tally.counts), faults: tally.faults, notes: tally.notes,
  };
}

/** One line for each suite. */
export function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ suite }) => suite.length));
  return outcomes.map(({ suite, verdict, seconds, counts, notes }) => {
    const figures = Object.entries(counts).map(([what, times]) => `${times} ${what}`).join(', ');
    return `${suite.padEnd(width)}  ${verdict.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s  ${verdict === 'skipped' ? notes.join(' ') : figures}`;
  }).join('\n');
}
