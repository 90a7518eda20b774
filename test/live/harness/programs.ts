import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { adviceFor, LiveError } from './live-error';

/** Everything that is built from pinned Go modules. */
export type ProgramName = 'kube-apiserver' | 'etcd' | 'kube-controller-manager' | 'hypertopolvm' | 'rook' | 'rook-oracle' | 'csi-operator';

const BUILDER = join(__dirname, '..', '..', '..', 'upstream', 'bin', 'build-servers.sh');

/** The folder that keeps what was built, for every checkout on the machine. */
export const CACHE = process.env.ROOKERY_CACHE ?? join(homedir(), '.cache', 'rookery');

/** How Go complains when it cannot load a module. */
const NO_MODULES = /dial tcp|no such host|i\/o timeout|module lookup disabled|connection refused|TLS handshake|(404|410|403) [A-Z]/i;
const MODULES = 'Go could not load the modules that it builds from. Check GOPROXY and the network; what was built once stays in ROOKERY_CACHE.';

/** A first build writes about 7 GB of modules and objects, each server 130 MB. */
const BYTES_TO_RUN = 1e9;

/** The release of Go on this machine, `undefined` without Go. */
export function goVersion(): string | undefined {
  const result = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/**
 * Builds what is missing and tells where each program is.
 *
 * @throws LiveError when one cannot be built
 */
export async function build(names: readonly ProgramName[]): Promise<ReadonlyMap<ProgramName, string>> {
  const { status, output, errors } = await run(BUILDER, names);
  if (status !== 0) {
    const tail = errors.trimEnd().split('\n').slice(-8).map((line) => `    ${line}`).join('\n');
    throw new LiveError(`The real parts could not be built:\n${tail}`, adviceFor(errors) ?? (NO_MODULES.test(errors) ? MODULES : undefined));
  }
  return new Map(output.trim().split('\n').map((line) => line.split('=') as [ProgramName, string]));
}

/** @throws LiveError when the disk has no room for a run */
export function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < BYTES_TO_RUN) {
    throw new LiveError(`${folder} has ${Math.round(bavail * bsize / 1e6)} MB free, a run takes ${BYTES_TO_RUN / 1e6} MB.`,
      'Free some space, or set TMPDIR to a folder on another disk.');
  }
}

/** Makes a key and a self-signed certificate for 127.0.0.1, for servers that do not make their own. */
export function certificate(folder: string): { readonly key: string; readonly certificate: string } {
  const [key, cert] = [join(folder, 'tls.key'), join(folder, 'tls.crt')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-keyout', key, '-out', cert,
    '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'], { stdio: 'ignore' });
  return { key, certificate: cert };
}

function run(command: string, args: readonly string[]): Promise<{ status: number | null; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: dirname(BUILDER), detached: true });
    const stop = () => { if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL'); };
    process.once('exit', stop);
    let output = '';
    let errors = '';
    child.stdout.on('data', (part) => { output += part; });
    child.stderr.on('data', (part) => {
      errors += part;
      for (const line of String(part).split('\n').filter((text) => text.startsWith('build-servers:'))) console.log(line);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      process.off('exit', stop);
      resolve({ status, output, errors });
    });
  });
}
