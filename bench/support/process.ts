import { spawnSync } from 'node:child_process';

/** Wall time in milliseconds of a Node process from start to end, as the fastest and the median of several runs. */
export interface Timing {
  readonly fastest: number;
  readonly median: number;
}

/** Runs several commands in turn, so that whatever else the machine does falls on all of them alike. */
export function timeProcesses(commands: Readonly<Record<string, readonly string[]>>, runs: number, cwd: string): Record<string, Timing> {
  const times: Record<string, number[]> = {};
  for (let run = 0; run < runs; run++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, CDK8S_OUTDIR: undefined } });
      if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
      (times[name] ??= []).push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => {
    const sorted = [...list].sort((a, b) => a - b);
    return [name, { fastest: sorted[0], median: sorted[Math.floor(sorted.length / 2)] }];
  }));
}
