import type { Live } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { sleep, until } from '../../harness/wait';
import { writtenBy } from '../acceptance/examples';
import { applyAgain } from './again';
import { nodeObjects } from './program';
import { RunningOperator } from './running-operator';
import { Verdicts } from './verdicts';

/** How long the operator is left alone with the objects after its first verdict, in milliseconds. */
const QUIET = 3000;

/** Lets the operator work on the objects of an example, and applies the same once more as a pipeline does. */
export async function applyBesideOperator(live: Live, tally: Tally): Promise<void> {
  const [{ phases }] = writtenBy('hyperconverged', {});
  const objects = phases.flatMap((phase) => phase.objects).map(asOldAsTheOperator);
  const operator = await RunningOperator.start(live, [...nodeObjects(6), ...objects], tally);
  const verdicts = new Verdicts(operator.program);
  const cluster = objects.find(({ kind }) => kind === 'CephCluster');
  await operator.watch('/apis/ceph.rook.io/v1/cephclusters', async (changed) => verdicts.hear(changed));
  await until('the operator to take up the example', 60, () => verdicts.of(cluster.metadata.namespace), operator.program);
  await sleep(QUIET);
  for (const object of objects) {
    const { before, after } = await applyAgain(operator.plane.server, object, tally);
    if (contentOf(before) !== contentOf(after)) tally.fault(`${object.kind} ${object.metadata.name} is not what it was before it was applied again`);
  }
  await operator.stop();
}

/** The newest operator that can be built here is older than this field, and drops what it does not know. */
function asOldAsTheOperator(object: any): any {
  if (object.kind !== 'CephCluster') return object;
  const { cephx, ...security } = object.spec.security;
  return { ...object, spec: { ...object.spec, security } };
}

/** Everything that does not move by itself while controllers work. */
function contentOf({ metadata, status, ...rest }: any): string {
  const { resourceVersion, managedFields, ...others } = metadata;
  return JSON.stringify({ ...rest, metadata: others });
}
