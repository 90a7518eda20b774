import fc from 'fast-check';
import { check } from '../../../../lib/engine/check';
import type { Server } from '../../harness/server';
import type { Tally } from '../../harness/tally';
import { until } from '../../harness/wait';
import type { Claim } from './claims';
import { created } from './created';
import type { Emitted } from './installation';
import { anyPod, described, expectedRoom, podObject } from './pods';
import type { AnyPod } from './pods';
import type { RealController } from './real-controller';

const PODS = 300;

/**
 * Lets the API server ask the controller about every pod, as it is emitted; but the address: there is no network of a cluster here that
 * the Service could be reached through.
 */
export async function registerWebhook(server: Server, { url }: RealController, emitted: Emitted, pending: Claim): Promise<void> {
  const configuration = structuredClone(emitted.objects.find(({ kind }) => kind === 'MutatingWebhookConfiguration'));
  for (const { clientConfig } of configuration.webhooks) {
    const { service } = clientConfig;
    delete clientConfig.service;
    clientConfig.url = `${url}${service.path as string}`;
  }
  await created(server, configuration);
  // The API server takes a moment before it asks for the first time.
  const pod: AnyPod = { volumes: [{ kind: 'claim', claim: pending }], asks: false };
  const [annotation] = Object.keys(expectedRoom(pod, emitted));
  await until('the webhook to be asked', 30, async () =>
    (await server.create(podObject(pod, 'early'), { dryRun: true })).body.metadata.annotations?.[annotation]);
}

/** Every pod gets the room that its claims ask for, and nothing else of it changes. */
export async function comparePods(server: Server, tally: Tally, emitted: Emitted, claims: readonly Claim[], seed: number): Promise<void> {
  const pods = fc.sample(anyPod(claims), { numRuns: PODS, seed });
  await Promise.all(pods.map(async (pod, index) => {
    const { status, body } = await server.create(podObject(pod, `pod-${index}`), { dryRun: true });
    tally.count('pods admitted');
    if (status >= 300) return tally.fault(`A pod with ${described(pod)} is refused: ${body.message}`);
    const expected = expectedRoom(pod, emitted);
    tally.count(Object.keys(expected).length > 0 ? 'pods given room' : 'pods left alone');
    compare(tally, emitted, pod, body, expected);
  }));
}

/** Pods of the namespace that TopoLVM itself is in are never asked about, or it could not start. */
export async function compareOwnNamespace(server: Server, tally: Tally, emitted: Emitted, claim: Claim): Promise<void> {
  const pod: AnyPod = { volumes: [{ kind: 'ephemeral', claim }], asks: false };
  const { status, body } = await server.create(podObject(pod, 'own', emitted.namespace), { dryRun: true });
  tally.count('pods admitted');
  if (status >= 300) return tally.fault(`A pod in ${emitted.namespace} is refused: ${body.message}`);
  compare(tally, emitted, pod, body, {});
}

/** TopoLVM refuses one kind of pod, which the checks refuse too. */
export async function compareRefusal(server: Server, tally: Tally, claim: Claim): Promise<void> {
  const object = podObject({ volumes: [{ kind: 'ephemeral', claim }], asks: false }, 'hollow');
  object.spec.containers = [];
  const { status, body } = await server.create(object, { dryRun: true });
  tally.count('pods refused');
  if (status < 300 || !/no containers/.test(body.message)) tally.fault(`TopoLVM was to refuse a pod without containers, but the answer is ${status} ${body.message}`);
  if (check([{ object, origin: 'topolvm' }], { site: 'topolvm' }).every(({ property }) => property !== 'spec.containers')) {
    tally.fault('The checks take a pod without containers, which TopoLVM refuses');
  }
}

function compare(tally: Tally, { driver }: Emitted, pod: AnyPod, body: any, expected: Record<string, string>): void {
  const resource = `${driver}/capacity`;
  const wanted = podObject(pod, body.metadata.name);
  const room = Object.keys(expected).length > 0 ? { [resource]: '1' } : {};
  const { requests = {}, limits = {} } = wanted.spec.containers[0].resources ?? {};
  const found = [body.metadata.annotations, ...body.spec.containers.map(({ resources }: any) => resources)];
  const right = [
    { ...wanted.metadata.annotations, ...expected },
    resourcesOf({ ...requests, ...room }, { ...limits, ...room }),
    {},
  ];
  if (JSON.stringify(found.map(sorted)) === JSON.stringify(right.map(sorted))) return;
  tally.fault(`A pod with ${described(pod)} became ${JSON.stringify(found)}, expected was ${JSON.stringify(right)}`);
}

function resourcesOf(requests: object, limits: object): object {
  return Object.keys(requests).length === 0 ? {} : { requests, limits };
}

function sorted(value: any): any {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, each]) => [key, sorted(each)]));
}
