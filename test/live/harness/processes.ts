import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adviceFor, LiveError } from './live-error';

/** Lets the kernel end a program when this process is killed and can end nothing itself; only Linux has it. */
const WITH_PARENT: readonly string[] = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true']).status === 0 ? ['setpriv', '--pdeathsig', 'KILL'] : [];

/** Where a program runs. */
export interface StartOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A program that runs in the background and must not end by itself. */
export class Running {
  public readonly exited: Promise<void>;
  private wanted = true;
  private gone = false;
  private how = '';

  public constructor(
    public readonly name: string, private readonly child: ChildProcess, public readonly log: string, onDeath: (error: Error) => void,
  ) {
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => {
        this.gone = true;
        if (this.wanted) onDeath(new LiveError(`${name} could not be started: ${error.message}`));
        resolve();
      });
      child.once('exit', (code, signal) => {
        this.gone = true;
        this.how = signal ?? `exit code ${code}`;
        if (this.wanted) onDeath(this.obituary());
        resolve();
      });
    });
  }

  public get pid(): number | undefined {
    return this.child.pid;
  }

  public get alive(): boolean {
    return !this.gone;
  }

  /** The last lines that it wrote; after a panic those before it, not Go's stacks. */
  public tail(lines = 5): string {
    const [text] = (existsSync(this.log) ? readFileSync(this.log, 'utf8') : '').split(/^goroutine \d+ \[/m);
    return text.trimEnd().split('\n').slice(-lines).map((line) => `    ${line}`).join('\n');
  }

  /** What to tell when it ended and should not have. */
  public obituary(): LiveError {
    return new LiveError(`${this.name} ended by itself (${this.how}); its last lines were:\n${this.tail()}`, adviceFor(this.tail(40)));
  }

  /** Ends it at once; nothing that it holds is worth keeping. */
  public kill(): void {
    this.wanted = false;
    if (!this.gone) this.child.kill('SIGKILL');
  }

  public async stop(): Promise<void> {
    this.kill();
    await this.exited;
  }
}

/** Everything that runs in the background and every folder that is in use, so that nothing of it stays behind. */
export class Processes {
  /** Fails when a program ends that was not stopped. */
  public readonly death: Promise<never>;
  private readonly running = new Set<Running>();
  private readonly folders = new Set<string>();
  private declareDeath!: (error: Error) => void;

  public constructor() {
    this.death = new Promise((_, reject) => { this.declareDeath = reject; });
    // It is looked at only while something waits; a death in between must not end the process unseen.
    this.death.catch(() => undefined);
  }

  /** Starts a program; what it prints goes to a file. */
  public start(name: string, command: string, args: readonly string[], { env, cwd }: StartOptions = {}): Running {
    const log = join(this.folder(), 'log');
    const file = openSync(log, 'w');
    const [first, ...rest] = [...WITH_PARENT, command, ...args];
    const child = spawn(first, rest, { stdio: ['ignore', file, file], env: env ?? process.env, cwd });
    closeSync(file);
    const running = new Running(name, child, log, (error) => this.declareDeath(error));
    this.running.add(running);
    void running.exited.then(() => this.running.delete(running));
    return running;
  }

  /** A new empty folder that is removed at the end. */
  public folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'rookery-live-'));
    this.folders.add(folder);
    return folder;
  }

  /** Kills without waiting; for a process that is about to end. */
  public killAll(): void {
    for (const running of this.running) running.kill();
  }

  /** Ends every program and removes every folder. */
  public async stopAll(): Promise<void> {
    await Promise.all([...this.running].map((running) => running.stop()));
    for (const folder of this.folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    this.folders.clear();
  }
}
