import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '../../harness/server';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import type { Claim } from './claims';
import { DIVISORS } from './installation';
import type { Emitted } from './installation';
import { compareProfiler } from './metrics';
import { expectedRoom, podObject } from './pods';
import type { AnyPod } from './pods';

const GIBI = 2 ** 30;
/** Free room of the nodes that are compared, in bytes; the last one says nothing of its own. */
const ROOM = [0, 1, 512 * 2 ** 20, GIBI, 5 * GIBI, 64 * GIBI, 2048 * GIBI, 2 ** 50, undefined];

/** The real extender with the emitted options answers kube-scheduler, at the address that kube-scheduler is told, about a pod that the webhook has seen. */
export async function compareExtender(live: Live, server: Server, tally: Tally, emitted: Emitted, claim: Claim, profiler: string): Promise<void> {
  const { objects, driver } = emitted;
  const named = (name: string): any => objects.find(({ metadata }) => metadata.name === name);
  const [[file, text]] = Object.entries(named('topolvm-scheduler-options').data as Record<string, string>);
  const folder = live.folder();
  writeFileSync(join(folder, file), text);
  const [{ livenessProbe: { httpGet } }] = objects.find(({ kind, metadata }) => kind === 'DaemonSet' && metadata.name === 'topolvm-scheduler').spec.template.spec.containers;
  const program = live.processes.start('topolvm-scheduler', live.program('hypertopolvm'), ['topolvm-scheduler', `--config=${join(folder, file)}`]);
  const address = `http://127.0.0.1:${httpGet.port as number}`;
  await until('the extender', 30, async () => (await fetch(`${address}${httpGet.path as string}`).catch(() => undefined))?.ok || undefined, program);

  const pod: AnyPod = { volumes: [{ kind: 'claim', claim }], asks: false };
  const { body: seen } = await server.create(podObject(pod, 'scheduled'), { dryRun: true });
  const [[annotation, wanted]] = Object.entries(expectedRoom(pod, emitted));
  const items = ROOM.map((room, index) => ({ metadata: { name: `node-${index}`, annotations: room === undefined ? {} : { [annotation]: String(room) } } }));
  const asked = { method: 'POST', body: JSON.stringify({ pod: seen, nodes: { items } }) };

  const { extenders: [extender] } = emitted.schedulerConfiguration();
  if (extender.urlPrefix !== address) tally.fault(`kube-scheduler is told ${extender.urlPrefix as string}, the extender listens on ${address}`);
  const { nodes } = await (await fetch(`${address}/${extender.filterVerb as string}`, asked)).json() as any;
  const fitting = ROOM.flatMap((room, index) => room !== undefined && room >= Number(wanted) ? [`node-${index}`] : []);
  tally.count('nodes judged by the extender', ROOM.length);
  if (JSON.stringify(nodes.items.map(({ metadata }: any) => metadata.name)) !== JSON.stringify(fitting)) {
    tally.fault(`The extender finds room for ${wanted} bytes on ${JSON.stringify(nodes.items)}, expected was ${fitting.join(', ')}`);
  }
  const scores = await (await fetch(`${address}/${extender.prioritizeVerb as string}`, asked)).json() as any[];
  const expected = ROOM.map((room, index) => ({ host: `node-${index}`, score: scoreOf(room, DIVISORS.ssd) }));
  if (JSON.stringify(scores) !== JSON.stringify(expected)) tally.fault(`The extender scores ${JSON.stringify(scores)}, expected was ${JSON.stringify(expected)}`);
  const { managedResources: [{ name }] } = extender;
  if (!(name in (seen.spec.containers[0].resources?.requests ?? {}))) tally.fault(`kube-scheduler would count ${name as string}, and the webhook of ${driver} asks for something else`);
  await compareProfiler(tally, profiler);
  await program.stop();
}

/** The binary logarithm of GiB over the divisor, from 1 to 10, and below one GiB whether there is anything. */
function scoreOf(room: number | undefined, divisor: number): number {
  if (room === undefined || room === 0) return 0;
  return Math.min(10, Math.max(1, Math.trunc(Math.log2(Math.floor(room / GIBI) / divisor))));
}
