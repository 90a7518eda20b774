import { spawnSync } from 'node:child_process';
import { objectsOf } from '../../../support/objects';
import { PROGRAMS, siteOf } from '../../../topolvm/facts/programs';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';

/** TopoLVM's own programs; the first word of a container's command, after its slash, is how the one binary is told which to be. */
const OWN = /^\/(topolvm-controller|topolvm-node|topolvm-scheduler|lvmd)$/;
const UNKNOWN = '--no-such-flag';

/** Every argument that is emitted for TopoLVM's own programs is one that they know; what they do with it is seen elsewhere, where they can run. */
export function compareArguments(live: Live, tally: Tally): void {
  const commands = Object.keys(PROGRAMS).flatMap((set) => objectsOf(siteOf(set)))
    .flatMap(({ spec }) => spec?.template?.spec?.containers ?? [])
    .map(({ command = [] }: any) => command as string[])
    .filter(([program]) => OWN.test(program ?? ''));
  const distinct = [...new Map(commands.map((command) => [command.join(' '), command])).values()];
  for (const [program, ...args] of distinct) {
    const started = (...more: readonly string[]) => spawnSync(live.program('hypertopolvm'), [program.slice(1), ...args, ...more, '--help'], { encoding: 'utf8' });
    const { status, stdout, stderr } = started();
    tally.count('command lines');
    if (status !== 0) tally.fault(`${program} ${args.join(' ')} is refused: ${stderr || stdout}`);
    if (started(UNKNOWN).status === 0) tally.fault(`${program} takes ${UNKNOWN}, so that nothing is learned from what it takes`);
  }
}
