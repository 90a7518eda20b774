import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, freePort } from './ports';
import type { Processes, Running } from './processes';
import type { ProgramName } from './programs';
import { Server } from './server';
import { until } from './wait';

/** How an API server is to be. */
export interface ControlPlaneOptions {
  /** An etcd folder to start from a copy of. */
  readonly template?: string;
  /** Controllers of the kube-controller-manager to run, by name; none without. */
  readonly controllers?: readonly string[];
  /** Admission plugins to switch off besides ServiceAccount, which needs a controller. */
  readonly withoutAdmission?: readonly string[];
  /** The port of the API server, to see what happens when it is taken; a free one without. */
  readonly port?: number;
}

const MANAGER: ProgramName = 'kube-controller-manager';

/** An API server with etcd on loopback, without nodes. */
export class ControlPlane {
  /** Starts both and waits until they answer; fails as soon as one of them dies. */
  public static start(processes: Processes, program: (name: ProgramName) => string, options: ControlPlaneOptions = {}): Promise<ControlPlane> {
    return Promise.race([ControlPlane.boot(processes, program, options), processes.death]);
  }

  private static async boot(processes: Processes, program: (name: ProgramName) => string, options: ControlPlaneOptions): Promise<ControlPlane> {
    const folder = processes.folder();
    const data = join(folder, 'etcd');
    if (options.template !== undefined) cpSync(options.template, data, { recursive: true });
    const etcdPort = await freePort();
    const etcd = processes.start('etcd', program('etcd'), etcdArguments(data, etcdPort, await freePort()));
    // A server that is started earlier would wait out its own back-off.
    await until('etcd', 30, async () => await answers(etcdPort) || undefined, etcd);
    const port = options.port ?? await freePort();
    const token = secretFile(folder);
    const apiserver = processes.start('kube-apiserver', program('kube-apiserver'), serverArguments(folder, etcdPort, port, options));
    const server = await ready(`https://127.0.0.1:${port}`, token, join(folder, 'certificates', 'apiserver.crt'), apiserver);
    const plane = new ControlPlane(server, folder, token, [apiserver, etcd]);
    if (options.controllers) plane.programs.unshift(processes.start(MANAGER, program(MANAGER), managerArguments(plane, options.controllers)));
    return plane;
  }

  private constructor(
    public readonly server: Server, public readonly folder: string, private readonly token: string, public readonly programs: Running[],
  ) {}

  /** The file with the certificate that clients are to trust. */
  public get ca(): string {
    return join(this.folder, 'certificates', 'apiserver.crt');
  }

  /** Writes a kubeconfig and returns its path; for the administrator unless another token is given. */
  public kubeconfig(name = 'admin', token = this.token): string {
    const file = join(this.folder, `${name}.kubeconfig`);
    writeFileSync(file, JSON.stringify({
      'apiVersion': 'v1',
      'kind': 'Config',
      'clusters': [{ name, cluster: { 'server': this.server.url, 'certificate-authority': this.ca } }],
      'users': [{ name, user: { token } }],
      'contexts': [{ name, context: { cluster: name, user: name } }],
      'current-context': name,
    }), { mode: 0o600 });
    return file;
  }

  /** How other programs find the server as the administrator. */
  public environment(): Record<string, string> {
    return { ROOKERY_SERVER: this.server.url, ROOKERY_SERVER_TOKEN: this.token, ROOKERY_SERVER_CA: this.ca };
  }

  /** A token of a service account, which has to exist. */
  public async tokenOf(namespace: string, account: string): Promise<string> {
    const { status, body } = await this.server.call('POST', `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`,
      { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} });
    if (status >= 300) throw new Error(`no token for service account ${namespace}/${account}: ${body.message}`);
    return body.status.token;
  }

  public async stop(): Promise<void> {
    this.server.close();
    for (const program of this.programs) await program.stop();
  }
}

async function ready(url: string, token: string, ca: string, apiserver: Running): Promise<Server> {
  // A foreign server on the same port does not know the token, so it is never taken for this one.
  return until('the API server', 120, async () => {
    try {
      const server = new Server(url, token, ca);
      if ((await server.call('GET', '/readyz')).status === 200) return server;
      server.close();
    } catch {
      // Its certificate is not there yet, or nobody listens.
    }
    return undefined;
  }, apiserver);
}

function secretFile(folder: string): string {
  const token = randomBytes(16).toString('hex');
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,system:masters\n`, { mode: 0o600 });
  mkdirSync(join(folder, 'certificates'));
  execFileSync('openssl', ['ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', join(folder, 'account.key')], { stdio: 'ignore' });
  return token;
}

function etcdArguments(data: string, port: number, peerPort: number): string[] {
  const [url, peer] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${peerPort}`];
  return ['--name', 'd', '--data-dir', data, '--listen-client-urls', url, '--advertise-client-urls', url, '--listen-peer-urls', peer,
    '--initial-advertise-peer-urls', peer, '--initial-cluster', `d=${peer}`, '--unsafe-no-fsync'];
}

function serverArguments(folder: string, etcdPort: number, port: number, { withoutAdmission = [] }: ControlPlaneOptions): string[] {
  const key = join(folder, 'account.key');
  return [
    `--etcd-servers=http://127.0.0.1:${etcdPort}`, '--bind-address=127.0.0.1', '--advertise-address=127.0.0.1', `--secure-port=${port}`,
    `--cert-dir=${join(folder, 'certificates')}`, '--service-cluster-ip-range=10.0.0.0/24', '--authorization-mode=RBAC',
    `--token-auth-file=${join(folder, 'tokens.csv')}`, '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-signing-key-file=${key}`, `--service-account-key-file=${key}`, '--allow-privileged=true',
    `--disable-admission-plugins=${['ServiceAccount', ...withoutAdmission].join(',')}`, '--enable-priority-and-fairness=false', '--profiling=false',
    '--endpoint-reconciler-type=none', '--storage-media-type=application/json',
  ];
}

function managerArguments(plane: ControlPlane, controllers: readonly string[]): string[] {
  return [`--kubeconfig=${plane.kubeconfig('manager')}`, `--controllers=${controllers.join(',')}`, '--leader-elect=false', '--secure-port=0',
    `--service-account-private-key-file=${join(plane.folder, 'account.key')}`];
}
