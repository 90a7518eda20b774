import type { Server } from '../../harness/server';
import { created } from './created';
import type { Emitted } from './installation';

/** Where pods and their claims are. */
export const APPS = 'apps';
const SIZES = ['1Gi', '1.5Gi', '1500Ki', '3G', '1e9', '2560', '2147483647', '1500m'];
const NOT_OURS = 'other';

/** A claim, or what a pod makes one from. */
export interface Claim {
  readonly name: string;
  readonly className?: string;
  readonly size: string;
  readonly bound: boolean;
}

/** Claims of every size for every class: those that are emitted, one of another driver, one that does not exist, and none. */
export function allClaims(emitted: Emitted): Claim[] {
  const classes = [...emitted.objects.filter(({ kind }) => kind === 'StorageClass').map(({ metadata }) => metadata.name), NOT_OURS, 'missing', ''];
  return classes.flatMap((className) => SIZES.flatMap((size, index) => [true, false].map((bound) => ({
    name: `${className || 'no-class'}-${index}-${bound ? 'bound' : 'pending'}`, className, size, bound,
  }))));
}

/** The `spec` of a claim. */
export function claimSpec({ className, size }: Claim): object {
  return { accessModes: ['ReadWriteOnce'], storageClassName: className, resources: { requests: { storage: size } } };
}

/** Makes the claims and what they need. */
export async function storeClaims(server: Server, claims: readonly Claim[]): Promise<void> {
  await created(server, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: APPS } });
  await created(server, { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: NOT_OURS }, provisioner: 'example.com/other' });
  await Promise.all(claims.map(async (claim) => {
    const object = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: claim.name, namespace: APPS }, spec: claimSpec(claim) };
    await created(server, object);
    if (claim.bound) await patchStatus(server, object, { phase: 'Bound' });
  }));
}

/** Writes into the status of an object, as controllers of Kubernetes do. */
export async function patchStatus(server: Server, object: any, status: object): Promise<void> {
  const answer = await server.call('PATCH', `${await server.pathOf(object)}/status`, { status }, 'application/merge-patch+json');
  if (answer.status >= 300) throw new Error(`The API server refuses the status of ${object.kind} ${object.metadata.name}: ${answer.body.message}`);
}
