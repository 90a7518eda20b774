import fc from 'fast-check';
import { StorageApp } from 'rookery';
import type { Site } from 'rookery';
import { build, codeOf, STACK } from '../../../support/arbitraries';
import type { Program } from '../../../support/arbitraries';
import type { Server } from '../../harness/server';
import type { Live, Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
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
  proves: 'random programs over all constructs are admitted by the engine and accepted by the server, with the definitions of their release of Rook',
  run: async (live, tally) => {
    const courts = new Courts(live, tally);
    const { stacks: total, seed } = live.options;
    const announce = announcer(total);
    const siteOf = (program: Program): Site => build(new StorageApp({ quiet: true }), 'site', program);
    const check = async (numRuns: number, ownSeed: number, ask: (program: Program) => Promise<void>): Promise<void> => {
      const result = await fc.check(fc.asyncProperty(STACK, ask), { numRuns, seed: ownSeed });
      if (result.failed) tally.fault(report(result));
    };

    await Promise.all(Array.from({ length: LANES }, (_, lane) => check(Math.ceil(total / LANES), seed + lane, async (program) => {
      const site = siteOf(program);
      await (await courts.of(site)).referee.judge(site.toJson());
      tally.count('stacks');
      announce(tally.counts.get('stacks') ?? 0);
    })));
    await check(Math.ceil(total / SAMPLE), seed, async (program) => {
      writeTwice(program, () => live.folder(), tally);
      const site = siteOf(program);
      const { server, referee } = await courts.of(site);
      const objects = site.toJson();
      await referee.judge(objects);
      await applyTwice(server, referee.storable(objects), tally);
    });
  },
};

/** A server and who asks it. */
interface Court {
  readonly server: Server;
  readonly referee: Referee;
}

/** One server for each release of Rook, which has its definitions. */
class Courts {
  private readonly courts = new Map<string, Promise<Court>>();

  public constructor(private readonly live: Live, private readonly tally: Tally) {}

  public of(site: Site): Promise<Court> {
    const { rook, 'csi-operator': csi } = site._facts().releases!;
    const court = this.courts.get(rook) ?? this.open({ rook, 'csi-operator': csi });
    this.courts.set(rook, court);
    return court;
  }

  private async open(definitions: { readonly [upstream: string]: string }): Promise<Court> {
    // Volumes and claims would be kept by a finalizer that only a controller takes away.
    const { server } = await this.live.start({ definitions, withoutAdmission: ['StorageObjectInUseProtection'] });
    this.tally.count('releases of Rook');
    return { server, referee: new Referee(server, this.tally) };
  }
}

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
