import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import { patchStatus } from './claims';
import type { Claim } from './claims';
import { created } from './created';
import type { Emitted } from './installation';
import { podObject } from './pods';

/** The controller's work on claims and pods, for which it needs to write both: what grows is told to the pods, what older releases left is removed. */
export async function compareClaims(server: Server, tally: Tally, { driver }: Emitted, claim: Claim): Promise<void> {
  const { spec, metadata: { namespace } } = podObject({ volumes: [{ kind: 'claim', claim }], asks: false }, 'grown');
  const pod = await created(server, { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'grown', namespace }, spec });
  const grown = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: claim.name, namespace } };
  await patchStatus(server, grown, {
    conditions: [{ type: 'FileSystemResizePending', status: 'True', lastTransitionTime: new Date().toISOString().replace(/\.\d+/, '') }],
  });
  await until('a pod to hear of its grown volume', 30, async () =>
    (await server.read(pod)).body.metadata.annotations?.[`${driver}/last-resizefs-requested-at`]);
  const old = { ...grown, metadata: { name: 'of-an-older-release', namespace, finalizers: [`${driver}/pvc`] }, spec: (await server.read(grown)).body.spec };
  delete old.spec.volumeName;
  await created(server, old);
  await until('the finalizer of older releases to be removed', 30, async () =>
    !(await server.read(old)).body.metadata.finalizers?.includes(`${driver}/pvc`) || undefined);
  tally.count('claims reconciled', 2);
}
