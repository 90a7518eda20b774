import { rook, Site, StorageApp } from 'rookery';
import { COMPLETE } from '../../../rook/cluster/complete';
import { objectsOf } from '../../../support/objects';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import { applyAgain } from './again';
import type { RunningOperator } from './running-operator';

/** Clusters that between them set every property there is are still ours after the operator stored them in its own way. */
export async function applyCompleteClusters(operator: RunningOperator, tally: Tally): Promise<void> {
  const { server } = operator.plane;
  for (const [name, options] of Object.entries(COMPLETE)) {
    const site = new Site(new StorageApp({ quiet: true }), 'complete');
    new rook.Operator(site, 'rook').addCluster(name, options);
    const objects = objectsOf(site);
    await operator.apply(objects.filter(({ kind, metadata }) => kind === 'Namespace' && metadata.name === name));
    await operator.apply(objects.filter(({ kind, metadata }) => kind !== 'CephCluster' && metadata.namespace === name));
    const cluster = objects.find(({ kind }) => kind === 'CephCluster');
    await operator.apply([cluster]);
    await until(`the operator to take up ${name}`, 60, async () => (await server.read(cluster)).body.metadata.finalizers, operator.program);
    await applyAgain(server, cluster, tally);
  }
}
