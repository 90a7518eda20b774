import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { ControlPlane } from '../../harness/control-plane';
import { freePort } from '../../harness/ports';
import type { Running } from '../../harness/processes';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import type { Emitted } from './installation';

const LEASE = 'topolvm';

/** TopoLVM's own controller with the arguments and the account of an emitted Deployment. */
export class RealController {
  /** Does something while it runs; afterwards its log tells what it was not allowed to do. */
  public static async during(
    live: Live, plane: ControlPlane, tally: Tally, emitted: Emitted, work: (controller: RealController) => Promise<void>,
  ): Promise<void> {
    const controller = await RealController.start(live, plane, emitted);
    tally.count('controllers started');
    try {
      await work(controller);
    } finally {
      await controller.stop(tally);
    }
  }

  private static async start(live: Live, plane: ControlPlane, emitted: Emitted): Promise<RealController> {
    const folder = live.folder();
    const [webhookPort, metrics, health] = [await freePort(), await freePort(), await freePort()];
    const { namespace, pod, certificates } = emitted;
    const [{ command: [, ...args], env = [] }] = pod.containers.filter(({ name }: any) => name === 'topolvm-controller');
    const local = [
      // Nothing is changed but places inside of a pod.
      ...args.map((arg: string) => arg.startsWith('--cert-dir=') ? `--cert-dir=${certificates as string}` : arg),
      `--webhook-addr=127.0.0.1:${webhookPort}`,
      `--csi-socket=${join(folder, 'csi.sock')}`, `--metrics-bind-address=127.0.0.1:${metrics}`, `--health-probe-bind-address=127.0.0.1:${health}`,
    ];
    const kubeconfig = plane.kubeconfig(pod.serviceAccountName, await plane.tokenOf(namespace, pod.serviceAccountName));
    const program = live.processes.start('topolvm-controller', live.program('hypertopolvm'), ['topolvm-controller', ...local],
      { env: { ...process.env, ...Object.fromEntries(env.map(({ name, value }: any) => [name, value])), KUBECONFIG: kubeconfig } });
    await until('TopoLVM\'s controller', 60, async () => await ready(health) || undefined, program);
    return new RealController(plane, emitted, program, `https://127.0.0.1:${webhookPort}`, metrics);
  }

  private constructor(
    private readonly plane: ControlPlane, private readonly emitted: Emitted, private readonly program: Running,
    /** Where its webhook listens, without a path. */
    public readonly url: string,
    /** The port of its metrics. */
    public readonly metrics: number,
  ) {}

  private async stop(tally: Tally): Promise<void> {
    await this.program.stop();
    // The next one would wait for its lease to run out.
    await this.plane.server.remove({ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: LEASE, namespace: this.emitted.namespace } });
    const log = readFileSync(this.program.log, 'utf8').split('\n');
    tally.count('lines of its log', log.length);
    const refusals = new Set(log.filter((line) => /forbidden/i.test(line)).map(errorIn));
    for (const refusal of refusals) tally.fault(`TopoLVM's controller is not allowed: ${refusal}`);
  }
}

/** What a line of the log is about; the same error comes back with every try. */
function errorIn(line: string): string {
  return /"error":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line;
}

function ready(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/readyz' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false)).end();
  });
}
