import { parseArgs } from 'node:util';
import { LiveError } from './live-error';
import type { LiveOptions } from './suite';

/** What was asked for on the command line. */
export interface Command {
  readonly options: LiveOptions;
  /** The suites to run; all without. */
  readonly suites: readonly string[];
}

export const USAGE = `npm run test:live -- [SUITE...] [--seed N] [--mutations N] [--stacks N] [--clusters N]

  SUITE         what to run; everything without
  --seed        repeats the random choices of an earlier run
  --mutations   how many mutated objects are compared (10000)
  --stacks      how many random programs are built (2000)
  --clusters    how many mutated Ceph clusters Rook's operator judges (200)`;

/** @throws LiveError when the command line cannot be understood */
export function commandOf(argv: readonly string[], randomSeed: number): Command {
  let parsed;
  try {
    const option = { type: 'string' } as const;
    parsed = parseArgs({ args: [...argv], allowPositionals: true, options: { seed: option, mutations: option, stacks: option, clusters: option } });
  } catch (error) {
    throw new LiveError(`${(error as Error).message}\n\n${USAGE}`);
  }
  const number = (name: 'seed' | 'mutations' | 'stacks' | 'clusters', fallback: number): number => {
    const text = parsed.values[name];
    if (text === undefined) return fallback;
    if (!/^\d{1,10}$/.test(text)) throw new LiveError(`--${name} must be a whole number, but is "${text}".\n\n${USAGE}`);
    return Number(text);
  };
  return {
    suites: parsed.positionals,
    options: { seed: number('seed', randomSeed), mutations: number('mutations', 10_000), stacks: number('stacks', 2000), clusters: number('clusters', 200) },
  };
}
