// Holds rookery against the real parts: builds them, runs the suites, prints what was compared, and leaves nothing running.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guard } from './harness/guard';
import { LiveError } from './harness/live-error';
import { commandOf, USAGE } from './harness/options';
import { Processes } from './harness/processes';
import { build, CACHE, goVersion, requireSpace } from './harness/programs';
import type { ProgramName } from './harness/programs';
import { passes, skippedOutcome, table } from './harness/report';
import type { Outcome } from './harness/report';
import { runSuite } from './harness/session';
import type { Suite } from './harness/suite';
import { SUITES } from './suites';

const REPORT = join(__dirname, '..', '..', 'dist', 'live-report.json');
/** Where every change is judged, a missing part is a failure; elsewhere it is skipped by name. */
const STRICT = process.env.CI === 'true';
/** A change must not fail for what it did not do, so there the choices are always the same; new ones are tried by hand. */
const FIXED_SEED = 1;

let current: Processes | undefined;

async function main(): Promise<boolean> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return true;
  }
  const { suites: names, options } = commandOf(process.argv.slice(2), STRICT ? FIXED_SEED : Math.floor(Math.random() * 2 ** 31));
  const suites = chosen(names);
  if (goVersion() === undefined) {
    console.log(`Go is not installed, so the real parts cannot be built. Skipped: ${suites.map(({ name }) => name).join(', ')}.`);
    return !STRICT;
  }
  mkdirSync(CACHE, { recursive: true });
  [CACHE, tmpdir()].forEach(requireSpace);
  console.log(`seed ${options.seed} (repeat this run with --seed ${options.seed})`);

  const outcomes: Outcome[] = [];
  for (const suite of suites) outcomes.push(await outcomeOf(suite, options));
  mkdirSync(join(REPORT, '..'), { recursive: true });
  writeFileSync(REPORT, `${JSON.stringify({ seed: options.seed, suites: outcomes }, null, 2)}\n`);
  console.log(`\n${table(outcomes)}`);
  return outcomes.every((outcome) => passes(outcome, STRICT));
}

async function outcomeOf(suite: Suite, options: Parameters<typeof runSuite>[2]): Promise<Outcome> {
  console.log(`\n--- ${suite.name}: ${suite.proves}`);
  const { name, proves, programs = [] } = suite;
  const obstacle = suite.obstacle?.();
  if (obstacle !== undefined) return skippedOutcome(name, proves, obstacle);
  const start = performance.now();
  const built = await build(['kube-apiserver', 'etcd', ...programs] as ProgramName[]);
  const seconds = (performance.now() - start) / 1000;
  if (seconds > 5) console.log(`built in ${seconds.toFixed(0)} s`);
  const result = await runSuite(suite, built, options, current = new Processes());
  for (const note of result.notes) console.log(note);
  for (const fault of result.faults) console.error(`FAULT ${fault}`);
  console.log(table([result]));
  return result;
}

function chosen(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new LiveError(`There is no suite ${unknown.join(', ')}. There are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
}

guard(() => current);
main().then((good) => {
  process.exitCode = good ? 0 : 1;
}, (error) => {
  console.error(error instanceof LiveError ? error.message : error);
  process.exitCode = 1;
});
