import type { ControlPlane } from '../../harness/control-plane';
import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import type { Case } from './case';
import { cases } from './cases';
import { compare } from './compare';
import { applyCompleteClusters } from './complete-clusters';
import { CLUSTERS_AT_A_TIME, nodeObjects, operatorObjects, written } from './program';
import { RunningOperator } from './running-operator';
import { Verdicts } from './verdicts';

/** An operator asks the API server five times a second at most, which is what takes the time. */
const OPERATORS = 2;
/** How long a verdict may take, in seconds; on a slow machine, with all the others in the way, it is more than a minute. */
const PATIENCE = 400;
const CLUSTERS = '/apis/ceph.rook.io/v1/cephclusters';
const MERGE_PATCH = 'application/merge-patch+json';
/** The operator leaves clusters with this label alone. */
const SILENCED = 'ceph.rook.io/do-not-reconcile';

/** A case with the name of its cluster and of its namespace. */
type NamedCase = Case & { readonly name: string };

/** The operator and the engine judge the same clusters, each in a namespace of its own. */
export async function judgeClusters(live: Live, tally: Tally): Promise<void> {
  const all = cases(live.options.clusters, live.options.seed).map((each, index) => ({ ...each, name: `c${String(index).padStart(3, '0')}` }));
  await Promise.all(Array.from({ length: OPERATORS }, async (_, place) => {
    const operator = await RunningOperator.start(live, operatorObjects(), tally);
    await judgeAll(operator, all.filter((_each, index) => index % OPERATORS === place), tally);
    if (place === 0) await applyCompleteClusters(operator, tally);
    await operator.stop();
  }));
}

async function judgeAll(operator: RunningOperator, all: readonly NamedCase[], tally: Tally): Promise<void> {
  const { plane } = operator;
  const verdicts = new Verdicts(operator.program);
  await operator.watch(CLUSTERS, async (cluster, type) => {
    verdicts.hear(cluster);
    if (type !== 'DELETED') await silence(plane, cluster);
  });
  let nodes = 0;
  for (const count of new Set(all.map((each) => each.nodes))) {
    for (const node of nodeObjects(count).slice(nodes)) await plane.server.create(node);
    nodes = count;
    await several(all.filter((each) => each.nodes === count), (each) => judge(operator, each, verdicts, tally));
  }
}

async function judge(operator: RunningOperator, judged: NamedCase, verdicts: Verdicts, tally: Tally): Promise<void> {
  const { name } = judged;
  const program = written(name, judged);
  await operator.apply(program.others.filter(({ metadata }) => metadata.namespace === name || metadata.name === name));
  if (program.rival) await operator.apply([program.rival]);
  const { status, body } = await operator.plane.server.apply(program.cluster);
  tally.count('clusters judged');
  if (status >= 300 && status !== 422) throw new Error(`${name} is no CephCluster: ${body.message}`);
  compare(name, judged, program, status < 300 ? await until(`a verdict on ${name}`, PATIENCE, () => verdicts.of(name), operator.program) : 'invalid', tally);
  for (const judgedCluster of [program.cluster, program.rival]) if (judgedCluster) await remove(operator.plane, judgedCluster);
}

/** Has the operator look at a cluster once: it must not try again and again what it cannot do here. */
async function silence({ server }: ControlPlane, { kind, apiVersion, metadata, status }: any): Promise<void> {
  if (!status?.conditions || metadata.labels?.[SILENCED]) return;
  const path = await server.pathOf({ kind, apiVersion, metadata });
  await server.call('PATCH', path as string, { metadata: { labels: { [SILENCED]: 'judged' } } }, MERGE_PATCH);
}

/** Takes a cluster away without the operator's help: it stops all its work when it has to delete one, and slows down with each that waits. */
async function remove({ server }: ControlPlane, cluster: any): Promise<void> {
  await server.call('PATCH', await server.pathOf(cluster) as string, { metadata: { finalizers: null } }, MERGE_PATCH);
  await server.remove(cluster);
}

/** Works on as many at a time as the operator does. */
async function several<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  await Promise.all(Array.from({ length: CLUSTERS_AT_A_TIME }, async () => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next);
  }));
}
