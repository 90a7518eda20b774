// Runs a command beside a real, empty API server with etcd, and takes both away again when the command ends:
//
//   with-server.ts COMMAND [ARGUMENT...]
//
// The command finds the server through ROOKERY_SERVER (address), ROOKERY_SERVER_TOKEN (of an administrator), ROOKERY_SERVER_CA
// (certificate file) and KUBECONFIG. There are no nodes and no controllers.
import { spawn } from 'node:child_process';
import { ControlPlane } from './harness/control-plane';
import { guard } from './harness/guard';
import { LiveError } from './harness/live-error';
import { Processes } from './harness/processes';
import { build } from './harness/programs';

const processes = new Processes();
guard(() => processes);

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined) throw new LiveError('No command is given.');
  const programs = await build(['kube-apiserver', 'etcd']);
  const plane = await ControlPlane.start(processes, (name) => programs.get(name)!);
  const env = { ...process.env, ...plane.environment(), KUBECONFIG: plane.kubeconfig() };
  const ended = new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    child.once('error', (error) => reject(new LiveError(`${command} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => resolve(signal === null ? code ?? 1 : 1));
  });
  return Promise.race([ended, processes.death]);
}

void main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof LiveError ? error.message : error);
  return 1;
}).then(async (code) => {
  await processes.stopAll();
  process.exit(code);
});
