// Applies every example to a real API server in plan order, twice: no error, no warning, and no change the second time.
// Run by accept.sh, which starts the server.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { CustomResourceDefinitions, Definitions, Site, StorageApp } from 'rookery';
import { Server } from './server';

const examples = join(__dirname, '..', '..', 'examples');
const server = new Server();
const faults: string[] = [];
const title = (object: any) => `${object.kind} ${[object.metadata.namespace, object.metadata.name].filter(Boolean).join('/')}`;

/** What tells one state of an object from another: its version, except where the server moves that by itself. */
function stateOf({ kind, metadata, ...rest }: any): string {
  // The server writes the conditions of a definition.
  if (kind === 'CustomResourceDefinition') return JSON.stringify(rest.spec);
  // The server stores a new claim once more at the second write, with the same content.
  if (kind === 'PersistentVolumeClaim') return JSON.stringify(rest);
  return String(metadata?.resourceVersion);
}

async function apply(object: any, place: string): Promise<string> {
  const { status, body, warnings } = await server.apply(object);
  if (status >= 300) faults.push(`${place}: ${title(object)}: ${status} ${body.message}`);
  for (const warning of warnings) faults.push(`${place}: ${title(object)}: warning: ${warning}`);
  return stateOf(body);
}

async function established(object: any): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await server.read(object);
    if (body.status?.conditions?.some((condition: any) => condition.type === 'Established' && condition.status === 'True')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  faults.push(`${title(object)} was not Established in time`);
}

async function applyAll(objects: readonly any[], place: string): Promise<string[]> {
  const states: string[] = [];
  for (const object of objects) states.push(await apply(object, place));
  for (const object of objects.filter(({ kind }) => kind === 'CustomResourceDefinition')) await established(object);
  server.forget();
  return states;
}

async function accept(example: string): Promise<void> {
  const outdir = mkdtempSync(join(tmpdir(), 'rookery-accept-'));
  try {
    execFileSync('npx', ['tsx', '--tsconfig', '../tsconfig.json', 'main.ts'], {
      cwd: join(examples, example), env: { ...process.env, CDK8S_OUTDIR: outdir }, stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const site of readdirSync(outdir, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      let count = 0;
      for (const file of readdirSync(join(outdir, site.name)).sort()) {
        const place = `${example}/${site.name}/${file}`;
        const objects = loadAll(readFileSync(join(outdir, site.name, file), 'utf8'));
        const first = await applyAll(objects, place);
        const second = await applyAll(objects, `${place}, again`);
        second.forEach((state, index) => {
          if (state !== first[index]) faults.push(`${place}: ${title(objects[index])} changes when it is applied again`);
        });
        count += objects.length;
      }
      console.log(`${example}/${site.name}: ${count} objects applied twice`);
    }
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

async function main(): Promise<void> {
  // What a cluster brings itself: the definitions of its monitoring and of its snapshot controller.
  const cluster = new Site(new StorageApp({ quiet: true }), 'cluster');
  for (const definitions of [Definitions.PROMETHEUS_OPERATOR, Definitions.SNAPSHOTS]) CustomResourceDefinitions.ensure(cluster, definitions);
  await applyAll(cluster.toJson(), 'cluster');
  for (const { name } of readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())) await accept(name);
  server.close();
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new Error(`The API server found ${faults.length} faults.`);
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
