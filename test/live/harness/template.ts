import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { customResourceDefinitions } from '../../../lib/upstream/custom-resource-definitions';
import type { CustomResourceDefinition } from '../../../lib/upstream/custom-resource-definitions';
import { UPSTREAM_NAMES } from '../../../lib/upstream/data-file';
import { ControlPlane } from './control-plane';
import type { Processes } from './processes';
import { CACHE } from './programs';
import type { ProgramName } from './programs';
import type { Server } from './server';
import { until } from './wait';

/** The release of each upstream whose definitions are to be there; the newest of those left out. */
export type Releases = { readonly [upstream: string]: string };

/** All pinned definitions. */
export function definitions(releases: Releases = {}): readonly CustomResourceDefinition[] {
  return UPSTREAM_NAMES.filter((name) => name !== 'kubernetes').flatMap((name) => customResourceDefinitions(name, releases[name]));
}

/** An etcd folder in which every pinned definition is established; made once and kept, since that takes ten times as long as a start. */
export async function template(processes: Processes, program: (name: ProgramName) => string, releases: Releases = {}): Promise<string> {
  const wanted = definitions(releases);
  // The paths of the programs tell their builds apart.
  const key = createHash('sha256').update(JSON.stringify([program('etcd'), program('kube-apiserver'), wanted])).digest('hex').slice(0, 20);
  const folder = join(CACHE, `template-${key}`);
  if (existsSync(folder)) return folder;
  const plane = await ControlPlane.start(processes, program);
  await Promise.all(wanted.map((definition) => install(plane.server, definition)));
  await Promise.all(wanted.map((definition) => established(plane.server, definition)));
  await plane.stop();
  mkdirSync(dirname(folder), { recursive: true });
  const draft = `${folder}.${process.pid}`;
  cpSync(join(plane.folder, 'etcd'), draft, { recursive: true });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

async function install(server: Server, definition: CustomResourceDefinition): Promise<void> {
  const { status, body } = await server.create(definition);
  if (status >= 300) throw new Error(`The API server refuses the definition ${definition.metadata.name}: ${body.message}`);
}

/** Waits until a definition can be used. */
export async function established(server: Server, definition: { readonly metadata: { readonly name: string } }): Promise<void> {
  await until(`${definition.metadata.name} to be Established`, 240, async () => {
    const { body } = await server.read(definition);
    return body.status?.conditions?.some((condition: any) => condition.type === 'Established' && condition.status === 'True') || undefined;
  });
}
