import { ControlPlane } from './control-plane';
import type { ControlPlaneOptions } from './control-plane';
import { Processes } from './processes';
import type { ProgramName } from './programs';
import { outcomeOf } from './report';
import type { Outcome } from './report';
import type { Live, LiveOptions, Suite } from './suite';
import { Tally } from './tally';
import { template } from './template';
import type { Releases } from './template';

/** How the API server of a suite is to be. */
export interface StartOptions extends ControlPlaneOptions {
  /** The release of each upstream whose definitions are installed, the newest of those left out; 'none' starts from nothing. */
  readonly definitions?: Releases | 'none';
}

/** Runs one suite with everything of its own, and takes all of it away again. */
export async function runSuite(
  suite: Suite, programs: ReadonlyMap<ProgramName, string>, options: LiveOptions, processes: Processes,
): Promise<Outcome> {
  const tally = new Tally();
  const start = performance.now();
  try {
    await Promise.race([suite.run(liveOf(programs, options, processes), tally), processes.death]);
  } catch (error) {
    tally.fault(error instanceof Error && error.name !== 'LiveError' ? error.stack ?? error.message : (error as Error).message);
  } finally {
    await processes.stopAll();
  }
  return outcomeOf(suite.name, suite.proves, (performance.now() - start) / 1000, tally);
}

function liveOf(programs: ReadonlyMap<ProgramName, string>, options: LiveOptions, processes: Processes): Live {
  const program = (name: ProgramName): string => {
    const path = programs.get(name);
    if (path === undefined) throw new Error(`The suite does not say that it needs ${name}.`);
    return path;
  };
  return {
    options,
    processes,
    program,
    folder: () => processes.folder(),
    start: async ({ definitions, ...rest } = {}) =>
      ControlPlane.start(processes, program, { template: definitions === 'none' ? undefined : await template(processes, program, definitions), ...rest }),
  };
}
