import fc from 'fast-check';
import { StorageApp } from 'rookery';
import { build, codeOf, STACK } from '../../../support/arbitraries';
import type { Program } from '../../../support/arbitraries';
import type { Suite } from '../../harness/suite';
import { applyTwice, writeTwice } from './again';
import { Referee } from './referee';

/** So many programs run at a time: while the server judges one, the next is built. */
const LANES = 2;
/** One stack in so many is also written, and stored, twice. */
const SAMPLE = 50;
const PROGRESS_MS = 10_000;

/** Every program that the library has no objection to is one that Kubernetes has none to. */
export const stacks: Suite = {
  name: 'stacks',
  proves: 'random programs over all constructs are admitted by the engine and accepted by the server',
  run: async (live, tally) => {
    const { server } = await live.start();
    const referee = new Referee(server, tally);
    const { stacks: total, seed } = live.options;
    const announce = announcer(total);
    const objectsOf = (program: Program): any[] => build(new StorageApp({ quiet: true }), 'site', program).toJson();
    const check = async (numRuns: number, ownSeed: number, ask: (program: Program) => Promise<void>): Promise<void> => {
      const result = await fc.check(fc.asyncProperty(STACK, ask), { numRuns, seed: ownSeed });
      if (result.failed) tally.fault(report(result));
    };

    await Promise.all(Array.from({ length: LANES }, (_, lane) => check(Math.ceil(total / LANES), seed + lane, async (program) => {
      await referee.judge(objectsOf(program));
      tally.count('stacks');
      announce(tally.counts.get('stacks') ?? 0);
    })));
    await check(Math.ceil(total / SAMPLE), seed, async (program) => {
      writeTwice(program, () => live.folder(), tally);
      await applyTwice(server, referee.storable(objectsOf(program)), tally);
    });
  },
};

function report({ counterexample, errorInstance, numRuns, seed, counterexamplePath }: fc.RunDetails<[Program]>): string {
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const program = counterexample === null ? '' : codeOf(counterexample[0]);
  return `stack ${numRuns}: ${reason}\n`
    + `The smallest program that does it (seed ${seed}, path ${counterexamplePath}); \`app\` is a StorageApp and \`name\` the name of the site:\n${program}`;
}

/** Says now and then how far it is. */
function announcer(total: number): (runs: number) => void {
  let last = Date.now();
  return (runs) => {
    if (Date.now() - last < PROGRESS_MS) return;
    last = Date.now();
    console.log(`${runs} of ${total} stacks`);
  };
}
