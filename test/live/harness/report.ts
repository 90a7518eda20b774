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
  /** What this machine could not run, with the reason. */
  readonly skipped: readonly string[];
}

export function outcomeOf(suite: string, proves: string, seconds: number, tally: Tally): Outcome {
  return {
    suite, proves, verdict: tally.faults.length > 0 ? 'failed' : 'passed', seconds: Math.round(seconds * 10) / 10,
    counts: Object.fromEntries(tally.counts), faults: tally.faults, notes: tally.notes, skipped: tally.skipped,
  };
}

/** The outcome of a suite that this machine cannot run at all. */
export function skippedOutcome(suite: string, proves: string, reason: string): Outcome {
  return { suite, proves, verdict: 'skipped', seconds: 0, counts: {}, faults: [], notes: [], skipped: [reason] };
}

/** Whether an outcome lets a change pass; strictly, nothing may be left out. */
export function passes({ verdict, skipped }: Outcome, strict: boolean): boolean {
  return verdict !== 'failed' && !(strict && skipped.length > 0);
}

/** One line for each suite. */
export function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ suite }) => suite.length));
  return outcomes.map(({ suite, verdict, seconds, counts, skipped }) => {
    const figures = Object.entries(counts).map(([what, times]) => `${times} ${what}`);
    return `${suite.padEnd(width)}  ${verdict.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s  ${[...figures, ...skipped.map((what) => `not run: ${what}`)].join(', ')}`;
  }).join('\n');
}
