import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sleep } from '../../harness/wait';

const HOME = join(__dirname, '..', '..');
const ROOT = join(HOME, '..', '..');

/** How a program ended and what it printed. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** A run of one of the programs of this folder, as a process of its own. */
export class Child {
  public readonly ended: Promise<Ending>;
  private readonly process: ChildProcess;

  public constructor(script: string, args: readonly string[], env: NodeJS.ProcessEnv, wrapper: readonly string[] = []) {
    const [command, ...rest] = [...wrapper, process.execPath, '--import', 'tsx', join(HOME, script), ...args];
    this.process = spawn(command, rest, { cwd: ROOT, env: { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [this.process.stdout!, this.process.stderr!]) stream.on('data', (part) => { output += part; });
    this.ended = new Promise((resolve, reject) => {
      this.process.once('error', reject);
      this.process.once('close', (code) => resolve({ code, output }));
    });
  }

  /** The processes of these names that it started, by pid. */
  public children(...names: readonly string[]): number[] {
    return processes().filter(({ name, parent }) => parent === this.process.pid && names.includes(name)).map(({ pid }) => pid);
  }

  public signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }
}

/** Those of the processes that are still there, after the seconds that the kernel may take to end a killed one under load. */
export async function survivors(pids: readonly number[]): Promise<number[]> {
  for (let tries = 0; ; tries += 1) {
    // One that ended and waits to be collected does not count.
    const running = processes().filter(({ pid, state }) => pids.includes(pid) && state !== 'Z').map(({ pid }) => pid);
    if (running.length === 0 || tries === 50) return running;
    await sleep(100);
  }
}

function processes(): { readonly pid: number; readonly name: string; readonly parent: number; readonly state: string }[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      // The name of the program stands in brackets and may hold anything.
      const [, program, state, parent] = /^\d+ \((.*)\) (\S+) (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))!;
      return [{ pid: Number(name), name: program, parent: Number(parent), state }];
    } catch {
      return [];
    }
  });
}
