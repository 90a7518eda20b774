import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { ControlPlane } from '../../harness/control-plane';
import { freePort } from '../../harness/ports';
import type { Running } from '../../harness/processes';
import { certificate } from '../../harness/programs';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import type { Emitted } from './installation';

const LEASE = 'topolvm';

/** TopoLVM's own controller with the arguments and the account of an emitted Deployment. */
export class RealController {
  /** Starts it and waits until it says that it is ready. */
  public static async start(live: Live, plane: ControlPlane, emitted: Emitted, { webhook = false } = {}): Promise<RealController> {
    const folder = live.folder();
    const [webhookPort, metrics, health] = [await freePort(), await freePort(), await freePort()];
    const { namespace, pod } = emitted;
    const [{ command: [, ...args] }] = pod.containers.filter(({ name }: any) => name === 'topolvm-controller');
    const local = [
      // The webhook is off in what is emitted; nothing else is changed but places inside of a pod.
      ...args.filter((arg: string) => !webhook || arg !== '--enable-webhooks=false'),
      ...(webhook ? [`--webhook-addr=127.0.0.1:${webhookPort}`, `--cert-dir=${folder}`] : []),
      `--csi-socket=${join(folder, 'csi.sock')}`, `--metrics-bind-address=127.0.0.1:${metrics}`, `--health-probe-bind-address=127.0.0.1:${health}`,
    ];
    const { certificate: ca } = certificate(folder);
    const kubeconfig = plane.kubeconfig(pod.serviceAccountName, await plane.tokenOf(namespace, pod.serviceAccountName));
    const program = live.processes.start('topolvm-controller', live.program('hypertopolvm'), ['topolvm-controller', ...local],
      { env: { ...process.env, KUBECONFIG: kubeconfig } });
    await until('TopoLVM\'s controller', 60, async () => await ready(health) || undefined, program);
    return new RealController(plane, emitted, program, `https://127.0.0.1:${webhookPort}/pod/mutate`, readFileSync(ca).toString('base64'));
  }

  private constructor(
    private readonly plane: ControlPlane, private readonly emitted: Emitted, public readonly program: Running,
    /** Where its webhook listens. */
    public readonly url: string,
    /** What its webhook's certificate is checked with. */
    public readonly caBundle: string,
  ) {}

  /** Ends it, lets the next one lead, and looks through its log for what it was not allowed to do. */
  public async stop(tally: Tally): Promise<void> {
    await this.program.stop();
    await this.plane.server.remove({ apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: LEASE, namespace: this.emitted.namespace } });
    const log = readFileSync(this.program.log, 'utf8').split('\n');
    tally.count('lines of its log', log.length);
    for (const line of new Set(log.filter((each) => /forbidden/i.test(each)))) tally.fault(`TopoLVM's controller is not allowed: ${line}`);
  }
}

function ready(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/readyz' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).once('error', () => resolve(false)).end();
  });
}
