import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { ControlPlane } from '../../harness/control-plane';
import { Processes } from '../../harness/processes';
import { runSuite } from '../../harness/session';
import type { Live } from '../../harness/suite';
import { survivors } from './child';
import type { Ending } from './child';
import type { Scenario } from './scenario';

const portTaken: Scenario = {
  name: 'a port that is taken',
  play: async (live, expect) => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const processes = new Processes();
    expect(await failing(processes, () => ControlPlane.start(processes, live.program, { port })), 1, 'kube-apiserver', 'Another program listens on that port');
    await processes.stopAll();
    other.close();
  },
};

const dying: Scenario = {
  name: 'a server that dies in the middle',
  play: async (live, expect) => {
    for (const victim of ['etcd', 'kube-apiserver'] as const) {
      const processes = new Processes();
      const plane = await ControlPlane.start(processes, live.program);
      const pids = plane.programs.map(({ pid }) => pid!);
      process.kill(plane.programs.find(({ name }) => name === victim)!.pid!, 'SIGKILL');
      expect(await failing(processes, () => processes.death), 1, `${victim} ended by itself (SIGKILL)`, 'its last lines were');
      await processes.stopAll();
      expect.nothingLeft(await survivors(pids), [plane.folder].filter(existsSync));
    }
  },
};

const throwing: Scenario = {
  name: 'a suite that throws',
  play: async (live, expect) => {
    const pids: number[] = [];
    const folders: string[] = [];
    const suite = {
      name: 'throws',
      proves: 'nothing',
      run: async (inner: Live) => {
        const plane = await inner.start({ definitions: 'none' });
        pids.push(...plane.programs.map(({ pid }) => pid!));
        folders.push(plane.folder);
        throw new Error('thrown on purpose');
      },
    };
    const programs = new Map((['etcd', 'kube-apiserver'] as const).map((name) => [name, live.program(name)]));
    const { verdict, faults } = await runSuite(suite, programs, live.options, new Processes());
    expect({ code: verdict === 'failed' ? 1 : 0, output: faults.join('\n') }, 1, 'thrown on purpose');
    expect.nothingLeft(await survivors(pids), folders.filter(existsSync));
  },
};

/** Runs something that has to fail, as if it were a program. */
async function failing(processes: Processes, action: () => Promise<unknown>): Promise<Ending> {
  try {
    await Promise.race([action(), processes.death]);
    return { code: 0, output: 'nothing failed' };
  } catch (error) {
    return { code: 1, output: (error as Error).message };
  }
}

/** Troubles with the servers, met within this run. */
export const SERVERS: readonly Scenario[] = [portTaken, dying, throwing];
