import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { sleep } from '../../harness/wait';

/** What lvmd made of a file. */
export interface LvmdVerdict {
  /** Whether it came to answer calls. */
  readonly serves: boolean;
  /** Why it ended otherwise. */
  readonly reason: string;
}

/** The pools of each volume group that LVM has. */
export type VolumeGroups = ReadonlyMap<string, readonly string[]>;

/** The socket of every lvmd here, in a folder of its own. */
export const SOCKET = 'lvmd.sock';
/** What lvmd is told to call instead of LVM; it prints what LVM would. */
export const LVM_COMMAND = ['/bin/sh', '-c', 'cat volume-groups.json'];
const SECONDS = 20;

/** Runs lvmd as its pod would, but for LVM. */
export class RealLvmd {
  private runs = 0;

  public constructor(private readonly program: string, private readonly folder: string) {}

  /** Starts lvmd with a file and waits until it serves or ends. */
  public async judge(content: string, volumeGroups: VolumeGroups): Promise<LvmdVerdict> {
    this.runs += 1;
    const cwd = join(this.folder, String(this.runs));
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'lvmd.yaml'), content);
    writeFileSync(join(cwd, 'volume-groups.json'), JSON.stringify(reportOf(volumeGroups)));
    const child = spawn(this.program, ['lvmd', '--config=lvmd.yaml', '--metrics-bind-address='], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (part) => { errors += part; });
    const ended = new Promise<false>((resolve) => child.once('close', () => resolve(false)));
    // It ends by itself only when it refuses its file, so that nothing of it may be left when this process is ended.
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    try {
      const serves = await Promise.race([ended, answers(join(cwd, SOCKET), () => child.exitCode !== null || child.signalCode !== null)]);
      kill();
      await ended;
      return { serves, reason: reasonIn(errors) };
    } finally {
      process.off('exit', kill);
      rmSync(cwd, { recursive: true });
    }
  }
}

/** What LVM prints, as far as lvmd looks at it. */
function reportOf(volumeGroups: VolumeGroups): object {
  const groups = [...volumeGroups];
  const vg = groups.map(([name]) => ({ vg_name: name, vg_uuid: name, vg_size: '1', vg_free: '1' }));
  const lv = groups.flatMap(([name, pools]) => pools.map((pool) => ({ lv_name: pool, vg_name: name, lv_attr: 'twi-a-tz--' })));
  return { report: [{ vg, lv }] };
}

/** Whether somebody speaks on the socket: a gRPC server greets whoever connects. */
async function answers(path: string, over: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + SECONDS * 1000; Date.now() < deadline && !over(); await sleep(10)) {
    if (await greeted(path)) return true;
  }
  return false;
}

function greeted(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const done = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('data', () => done(true)).once('error', () => done(false)).once('close', () => done(false));
  });
}

/** The line with which a program of Go ends. */
function reasonIn(errors: string): string {
  const lines = errors.trimEnd().split('\n');
  return lines.find((line) => /^(Error|panic): /.test(line)) ?? lines[lines.length - 1];
}
