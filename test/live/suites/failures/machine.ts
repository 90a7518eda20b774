import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../harness/wait';
import { Child, survivors } from './child';
import type { Scenario } from './scenario';

/** A port that nothing listens on and that no user may open. */
const DEAD_PROXY = 'http://127.0.0.1:1';

const withoutGo: Scenario = {
  name: 'no Go',
  play: async (live, expect) => {
    for (const [CI, code] of [['', 0], ['true', 1]] as const) {
      const ending = await new Child('main.ts', ['acceptance'], { PATH: live.folder(), CI }).ended;
      expect(ending, code, 'Go is not installed', 'Skipped: acceptance');
    }
  },
};

const unknownSuite: Scenario = {
  name: 'a suite that does not exist',
  play: async (_, expect) => {
    expect(await new Child('main.ts', ['acceptence'], {}).ended, 1, 'There is no suite acceptence', 'acceptance');
    expect(await new Child('main.ts', ['--seed', 'x'], {}).ended, 1, '--seed must be a whole number, but is "x"');
  },
};

const withoutNetwork: Scenario = {
  name: 'no network for modules',
  play: async (live, expect) => {
    const env = { GOPROXY: DEAD_PROXY, GOMODCACHE: live.folder(), ROOKERY_CACHE: live.folder(), GOFLAGS: '', CI: 'true' };
    expect(await new Child('main.ts', ['acceptance'], env).ended, 1, 'could not be built', 'Go could not load the modules');
  },
};

const littleDisk: Scenario = {
  name: 'a disk that is nearly full, and one that fills up while etcd starts',
  obstacle: () => (spawnSync('unshare', ['--mount', 'true']).status === 0 ? undefined : 'only root can mount a small disk'),
  play: async (live, expect) => {
    const disk = live.folder();
    // The mount lives in a namespace of its own and goes with the process.
    const small = ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o size=24m tmpfs ${disk} && exec "$@"`, 'sh'];
    expect(await new Child('main.ts', ['acceptance'], { TMPDIR: disk, CI: 'true' }, small).ended, 1, 'MB free, a run takes', 'Free some space');
    expect(await new Child('with-server.ts', ['true'], { TMPDIR: disk }, small).ended, 1, 'etcd', 'no space left on device', 'The disk is full');
  },
};

const interrupted: Scenario = {
  name: 'an interrupt, and a kill',
  play: async (live, expect) => {
    for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGKILL', null]] as const) {
      const folder = join(live.folder(), 'tmp');
      mkdirSync(folder);
      const child = new Child('main.ts', ['acceptance', '--seed', '1'], { TMPDIR: folder });
      const servers = await until('the servers of a run', 60, () => {
        // What it starts before it can be interrupted does not count.
        const pids = child.children('etcd', 'kube-apiserver');
        return pids.length >= 2 ? pids : undefined;
      });
      child.signal(signal);
      const ending = await child.ended;
      if (signal !== 'SIGKILL') expect(ending, code, `Interrupted by ${signal}`);
      // Killed outright it can remove no files, but the kernel ends its servers.
      expect.nothingLeft(await survivors(servers), signal === 'SIGKILL' ? [] : leftIn(folder));
    }
  },
};

/** What the harness itself left; tsx keeps compiled sources of its own there. */
function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('rookery-'));
}

/** Troubles with the machine, each met by a run of its own. */
export const MACHINE: readonly Scenario[] = [withoutGo, unknownSuite, withoutNetwork, littleDisk, interrupted];
