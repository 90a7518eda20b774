import { readFileSync } from 'node:fs';
import type { ControlPlane } from '../../harness/control-plane';
import type { Running } from '../../harness/processes';
import type { Live } from '../../harness/suite';
import { sleep, until } from '../../harness/wait';

/** What the operator said of an object in the end. */
export interface Verdict {
  readonly accepted: boolean;
  /** Why not. */
  readonly error?: string;
}

/** So long nothing new has to be said of an object, in milliseconds. */
const QUIET = 400;
/** It tries again at once, and then less and less often; so many failures in a row are no accident. */
const FAILURES = 6;
/** The last word of a round, by controller. */
const WORDS = /^\S+\t(?:INFO|ERROR)\t.* reconciliation (completed successfully|failed)\t(\{.*\})$/;

/** The real ceph-csi-operator, as the pod of an applied Deployment would run it. */
export class RunningCsiOperator {
  /** Starts it with the identity, the arguments and the environment that the Deployment gives it. */
  public static async start(live: Live, plane: ControlPlane, { metadata, spec }: any): Promise<RunningCsiOperator> {
    const { serviceAccountName, containers: [container] } = spec.template.spec;
    const { namespace } = metadata;
    const kubeconfig = plane.kubeconfig('csi-operator', await plane.tokenOf(namespace, serviceAccountName));
    const env = Object.fromEntries(container.env.map(({ name, value, valueFrom }: any) => [name, valueFrom === undefined ? value ?? '' : namespace]));
    // Outside of a pod it cannot know where to be elected, and its ports would be open to everybody.
    const own = [`--kubeconfig=${kubeconfig}`, '--health-probe-bind-address=0', '--metrics-bind-address=0', '--leader-elect=false'];
    const program = live.processes.start('csi-operator', live.program('csi-operator'), [...container.args, ...own], { env: { ...process.env, ...env } });
    const operator = new RunningCsiOperator(program);
    await until('the operator of the drivers to start', 60, () => /Starting workers/.test(operator.log()) || undefined, program);
    return operator;
  }

  private constructor(private readonly program: Running) {}

  /** How much it has said so far. */
  public mark(): number {
    return this.log().length;
  }

  /** What it says of the objects of a kind once they have been written; the mark is from before. */
  public async verdicts(kind: string, names: readonly string[], mark: number): Promise<ReadonlyMap<string, Verdict>> {
    return until(`the operator of the drivers to judge ${names.join(', ')}`, 120, async () => {
      const before = this.mark();
      const rounds = this.rounds(kind, mark);
      const undecided = names.filter((name) => !isDecided(rounds.get(name) ?? []));
      if (undecided.length > 0) return undefined;
      await sleep(QUIET);
      // Nothing but retries of what has failed already.
      const after = this.rounds(kind, before);
      if (names.some((name) => (after.get(name) ?? []).some(({ accepted }) => accepted))) return undefined;
      return new Map(names.map((name) => [name, rounds.get(name)!.at(-1)!]));
    }, this.program);
  }

  /** What it was not allowed to do. */
  public forbidden(): string[] {
    return [...new Set(this.log().split('\n').filter((line) => /is forbidden/i.test(line)).map((line) => line.replace(/^\S+\t/, '')))];
  }

  public async stop(): Promise<void> {
    await this.program.stop();
  }

  private log(): string {
    return readFileSync(this.program.log, 'utf8');
  }

  private rounds(kind: string, mark: number): Map<string, Verdict[]> {
    const found = new Map<string, Verdict[]>();
    for (const line of this.log().slice(mark).split('\n')) {
      const [, how, json] = WORDS.exec(line) ?? [];
      if (json === undefined) continue;
      const { [kind]: object, error } = JSON.parse(json);
      if (object === undefined) continue;
      found.set(object.name, [...found.get(object.name) ?? [], how === 'failed' ? { accepted: false, error } : { accepted: true }]);
    }
    return found;
  }
}

function isDecided(rounds: readonly Verdict[]): boolean {
  if (rounds.at(-1)?.accepted) return true;
  return rounds.length >= FAILURES && rounds.slice(-FAILURES).every(({ accepted }) => !accepted);
}
