import { customResourceDefinitions } from '../../../../../lib/upstream/custom-resource-definitions';
import type { Server } from '../../../harness/server';
import { established } from '../../../harness/template';
import { until } from '../../../harness/wait';
import { Random } from '../../agreement/random';
import { store } from '../stored';
import type { Stored } from '../stored';
import { OWN_DEFINITION, OWN_KIND } from './own-kind';
import { changingKinds } from './places';
import type { ChangingKind } from './places';
import { broken, sampleOf } from './values';

/** Definitions that may be relaxed and tightened again, with samples of every kind of list, map and rule. */
const PINNED = ['cephclusters.ceph.rook.io', 'cephclients.ceph.rook.io', 'pieprobes.pie.topolvm.io', 'networkfences.csiaddons.openshift.io'];
const WANTED = 12;
const PLACE = { releases: {} };

/** A kind and broken objects of it. */
export interface Spoiled {
  readonly changing: ChangingKind;
  readonly stored: readonly Stored[];
}

/** Objects that break the definition of their kind, since it was laxer when they were stored. */
export async function spoiledObjects(server: Server, seed: number): Promise<Spoiled[]> {
  const { status, body } = await server.create(OWN_DEFINITION);
  if (status >= 300) throw new Error(`The definition of our own kind is refused: ${body.message}`);
  await established(server, OWN_DEFINITION);
  const kinds = changingKinds(['rook', 'pie', 'csi-addons'], {});
  const pinned = ['rook', 'pie', 'csi-addons'].flatMap((upstream) => [...customResourceDefinitions(upstream as 'rook')]);
  const chosen = PINNED.map((name) => pinned.find(({ metadata }) => metadata.name === name)!).map((definition) => ({
    definition: definition as any,
    changing: kinds.find(({ kind }) => kind.kind === definition.spec.names.kind && kind.apiVersion.startsWith(`${definition.spec.group}/`))!,
  }));
  const all = [...chosen, { definition: OWN_DEFINITION, changing: OWN_KIND }];
  return Promise.all(all.map(({ definition, changing }, i) => spoil(server, definition, changing, new Random(seed, i))));
}

async function spoil(server: Server, definition: any, changing: ChangingKind, random: Random): Promise<Spoiled> {
  const probe = { apiVersion: changing.kind.apiVersion, kind: changing.kind.kind, metadata: { name: 'probe', namespace: 'default' }, spec: { unknown: true } };
  const isStrict = async (): Promise<boolean> => (await server.create(probe, { dryRun: true })).status >= 300;
  await switchTo(server, lax(definition), async () => !(await isStrict()));
  const written: any[] = [];
  for (let i = 0; written.length < WANTED; i += 1) {
    const object = broken(sampleOf(changing, random, `spoiled-${i}`), changing, random);
    if ((await store(object, { server, ...PLACE }))) written.push(object);
  }
  await switchTo(server, definition, isStrict);
  // What is read now has lost the fields that the definition does not know.
  const stored = await Promise.all(written.map(async (object) => (
    { server, ...PLACE, outgrown: true, context: changing.context, written: object, read: (await server.read(object)).body })));
  return { changing, stored };
}

async function switchTo(server: Server, definition: any, isDone: () => Promise<boolean>): Promise<void> {
  const { metadata } = (await server.read(definition)).body;
  const { body, status } = await server.replace({ ...definition, metadata: { ...definition.metadata, resourceVersion: metadata.resourceVersion } });
  if (status >= 300) throw new Error(`${metadata.name} cannot be changed: ${body.message}`);
  await until(`the new definition ${metadata.name}`, 30, async () => (await isDone()) || undefined);
}

/** The definition without its schemas. */
function lax(definition: any): any {
  const versions = definition.spec.versions.map((version: any) => (
    { ...version, schema: { openAPIV3Schema: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } } }));
  return { ...definition, spec: { ...definition.spec, versions } };
}
