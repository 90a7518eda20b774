import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import { APPS, claimSpec } from './claims';
import { created } from './created';
import type { Emitted } from './installation';

const SELECTED = 'volume.kubernetes.io/selected-node';

/** A node goes; whether its claims and volumes go with it is what the program chose, and nothing else goes in any case. */
export async function compareRemoval(server: Server, tally: Tally, { driver }: Emitted, choice: string, keeps: boolean): Promise<void> {
  const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: `node-${choice}`, finalizers: [`${driver}/node`] } };
  await created(server, node);
  const claim = (name: string, className: string, nodeName: string) => created(server, {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: `${name}-${choice}`, namespace: APPS, annotations: { [SELECTED]: nodeName } },
    spec: claimSpec({ name, className, size: '1Gi', bound: false }),
  });
  const [own, default_] = [await claim('own', 'local-ssd', node.metadata.name), await claim('default', 'local-any', node.metadata.name)];
  const [elsewhere, other] = [await claim('elsewhere', 'local-ssd', 'another-node'), await claim('other', 'other', node.metadata.name)];
  const volume = await created(server, {
    apiVersion: `${driver}/v1`,
    kind: 'LogicalVolume',
    metadata: { name: `pvc-${choice}`, finalizers: [`${driver}/logicalvolume`] },
    spec: { name: `pvc-${choice}`, nodeName: node.metadata.name, size: '1Gi', deviceClass: 'ssd' },
  });
  await server.remove(node);
  await until(`node ${node.metadata.name} to be gone`, 60, async () => (await server.read(node)).status === 404 || undefined);
  for (const [object, stays] of [[own, keeps], [default_, keeps], [volume, keeps], [elsewhere, true], [other, true]] as const) {
    const { status, body } = await server.read(object);
    // Claims are protected while pods use them, which nothing here looks after: the wish to delete has to do.
    const there = status === 200 && body.metadata.deletionTimestamp === undefined;
    tally.count('claims and volumes of deleted nodes');
    if (there !== stays) tally.fault(`With node removal ${choice}, ${object.kind} ${object.metadata.name} ${there ? 'stayed' : 'is deleted'} when its node was deleted`);
  }
}
