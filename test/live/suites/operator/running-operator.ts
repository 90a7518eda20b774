import { readFileSync } from 'node:fs';
import type { ControlPlane } from '../../harness/control-plane';
import type { Running } from '../../harness/processes';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { startOperator } from './operator-pod';
import { reportVersion } from './reporter';
import { Watch } from './watch';

/** What it takes that the operator has a pod; nodes are never ready without a kubelet. */
const PLANE = { controllers: ['deployment-controller', 'replicaset-controller'], withoutAdmission: ['TaintNodesByCondition'] };

/** The real operator beside an API server of its own, with somebody who reports the versions of Ceph images. */
export class RunningOperator {
  /** Applies a site in the order of its plan and runs the operator that is in it. */
  public static async start(live: Live, objects: readonly any[], tally: Tally): Promise<RunningOperator> {
    const plane = await live.start(PLANE);
    await applyAll(plane, objects);
    const deployment = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'rook-ceph-operator');
    const operator = new RunningOperator(plane, await startOperator(live, plane, deployment), tally);
    await operator.watch('/apis/batch/v1/jobs', async (job, type) => {
      if (type === 'ADDED') await reportVersion(plane, job, tally);
    });
    return operator;
  }

  private readonly watches: Watch[] = [];

  private constructor(public readonly plane: ControlPlane, public readonly program: Running, private readonly tally: Tally) {}

  /** Applies objects in their order. */
  public async apply(objects: readonly any[]): Promise<void> {
    await applyAll(this.plane, objects);
  }

  /** Has every change of the objects below a path looked at. */
  public async watch(path: string, look: (object: any, type: string) => Promise<void>): Promise<void> {
    const fail = (error: Error): void => this.tally.fault(error.message);
    this.watches.push(await Watch.start(this.plane, path, (object, type) => { look(object, type).catch(fail); }, fail));
  }

  /** Ends it, and counts as a fault whatever it was not allowed to do: a right that we forgot to grant. */
  public async stop(): Promise<void> {
    this.watches.forEach((watch) => watch.close());
    await this.program.stop();
    await this.plane.stop();
    const lines = readFileSync(this.program.log, 'utf8').split('\n');
    const refused = new Set(lines.filter((line) => /forbidden/i.test(line)).map((line) => line.replace(/^[^|]*\| /, '')));
    for (const line of refused) this.tally.fault(`the operator may not do what it wants: ${line}`);
    this.tally.count('lines of its log without a right that is missing', lines.length - refused.size);
  }
}

async function applyAll({ server }: ControlPlane, objects: readonly any[]): Promise<void> {
  for (const object of objects) {
    const { status, body } = await server.apply(object);
    if (status >= 300) throw new Error(`${object.kind} ${object.metadata.name} is refused: ${body.message}`);
  }
}
