import { request as plain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import type { ControlPlane } from '../../harness/control-plane';
import type { Tally } from '../../harness/tally';
import type { Emitted } from './installation';
import type { RealController } from './real-controller';

/** Metrics are given to those that the emitted roles let read them, over TLS where that is what the program chose, and to nobody else. */
export async function compareMetrics(plane: ControlPlane, tally: Tally, emitted: Emitted, { metrics }: RealController): Promise<void> {
  const { objects, namespace, pod } = emitted;
  const isSecure = pod.containers[0].command.includes('--secure-metrics-server') as boolean;
  const reader = objects.find(({ kind, metadata }) => kind === 'Secret' && metadata.name === 'topolvm-metrics-reader');
  const account = reader?.metadata.annotations['kubernetes.io/service-account.name'] as string | undefined;
  const asked: readonly (readonly [string, string | undefined, number])[] = account === undefined ? [['nobody', undefined, 200]] : [
    ['nobody', undefined, 401],
    [pod.serviceAccountName, await plane.tokenOf(namespace, pod.serviceAccountName), 403],
    [account, await plane.tokenOf(namespace, account), 200],
  ];
  for (const [who, token, expected] of asked) {
    const status = await statusOf(`http${isSecure ? 's' : ''}://127.0.0.1:${metrics}/metrics`, token);
    tally.count('questions for metrics');
    if (status !== expected) tally.fault(`TopoLVM's controller answers ${who} with ${status} where ${expected} was expected, when it is asked for metrics`);
  }
}

/** The profiler listens where the program said. */
export async function compareProfiler(tally: Tally, address: string): Promise<void> {
  const status = await statusOf(`http://${address}/debug/pprof/cmdline`);
  tally.count('profilers');
  if (status !== 200) tally.fault(`The profiler at ${address} answers with ${status}`);
}

function statusOf(url: string, token?: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const options = { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } };
    const answered = (response: IncomingMessage): void => {
      response.resume();
      resolve(response.statusCode);
    };
    // It signs its certificate itself, and says so to nobody.
    const sent = url.startsWith('https:') ? secure(url, { ...options, rejectUnauthorized: false }, answered) : plain(url, options, answered);
    sent.once('error', () => resolve(undefined)).end();
  });
}
