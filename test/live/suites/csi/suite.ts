import type { Server } from '../../harness/server';
import type { Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { compareChanged } from './changed-drivers';
import { inspectPlugins } from './plugins';
import { compareProfiles } from './profiles';
import { driverPrograms } from './programs';
import type { DriverProgram } from './programs';
import { RunningCsiOperator } from './running-csi-operator';

/** How many random settings of drivers are written, and how many drivers are changed. */
const PROGRAMS = 30;
const CHANGED = 450;
/** What random programs expect to be there. */
const SURROUNDINGS = [{ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'storage' }, value: 1000 }];

/** The operator that runs the CSI drivers. */
export const csi: Suite = {
  name: 'csi',
  proves: 'the operator of the CSI drivers has the rights that it needs, makes working plugins of what we write, and what it cannot work with is an error of the checks',
  programs: ['csi-operator'],
  run: async (live, tally) => {
    const { seed } = live.options;
    const programs = driverPrograms(PROGRAMS, seed);
    const plane = await live.start();
    const { server } = plane;
    for (const object of SURROUNDINGS) await server.apply(object);
    // The operator looks for what it is to do once its roles are there.
    await applyAll(server, programs[0].objects.filter(({ kind }) => kind !== 'Driver'), tally);
    const operator = await RunningCsiOperator.start(live, plane, programs[0].deployment);
    for (const program of programs) await runProgram(server, operator, program, tally);
    await compareProfiles(server, tally);
    await applyAll(server, programs[0].objects, tally);
    await compareChanged(server, operator, programs, seed, CHANGED, tally);
    for (const line of operator.forbidden()) tally.fault(`the operator of the drivers may not do what it wants: ${line}`);
    await operator.stop();
    await plane.stop();
  },
};

async function runProgram(server: Server, operator: RunningCsiOperator, program: DriverProgram, tally: Tally): Promise<void> {
  const mark = operator.mark();
  await applyAll(server, program.objects, tally);
  const verdicts = await operator.verdicts('Driver', program.drivers.map(({ metadata }) => metadata.name), mark);
  for (const [name, { accepted, error }] of verdicts) {
    if (!accepted) tally.fault(`Driver ${name} of ${JSON.stringify(program.drivers)} is refused: ${error}`);
    tally.count('drivers made');
  }
  await inspectPlugins(server, program, tally);
  for (const object of program.objects.slice().reverse()) {
    // What the next program does not have must not stay; drivers bring the rest of theirs along.
    if (object.kind === 'Driver' || object.kind === 'OperatorConfig') await server.remove(object);
  }
  tally.count('programs');
}

async function applyAll(server: Server, objects: readonly any[], tally: Tally): Promise<void> {
  for (const object of objects) {
    const { status, body } = await server.apply(object);
    if (status >= 300) tally.fault(`${object.kind} ${object.metadata.name} is refused: ${body.message}`);
    tally.count('objects applied');
  }
}
