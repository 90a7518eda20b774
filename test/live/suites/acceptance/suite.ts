import { CustomResourceDefinitions, Definitions, RookRelease, Site, StorageApp } from 'rookery';
import type { Server } from '../../harness/server';
import type { StartOptions } from '../../harness/session';
import type { Live, Suite } from '../../harness/suite';
import type { Tally } from '../../harness/tally';
import { established } from '../../harness/template';
import type { Releases } from '../../harness/template';
import { isServed } from '../../harness/unserved';
import { applyAsAnother, compareStates } from './again';
import { applySite } from './apply';
import { compareDefinitions } from './digest';
import { exampleNames, releasesOf, writtenBy } from './examples';
import type { Written } from './examples';
import { updateAsOperator } from './operators';
import { admitPods } from './pods';

/** The example that is applied with its definitions; they are the same in all, so that the others begin where these are known. */
const FROM_NOTHING = 'hyperconverged';

/** Everything that the examples write is accepted, for every release of Rook. */
export const acceptance: Suite = {
  name: 'acceptance',
  proves: 'every example is applied in plan order for every release of Rook, changes nothing when applied again, leaves operators what is theirs, and its pods are admitted',
  programs: ['rook-oracle'],
  run: async (live, tally) => {
    for (const rook of releases()) {
      for (const example of exampleNames()) {
        const definitions = example === FROM_NOTHING ? 'none' : definitionsOf(rook);
        const known = releasesOf(example);
        if (known !== undefined && !known.includes(rook)) {
          tally.note(`${example} shows what Rook ${rook.version} does not know: applied for ${known.map(({ version }) => version).join(', ')} only`);
          continue;
        }
        for (const written of writtenBy(example, { rook })) await accept(live, definitions, withoutUnserved(written, tally), tally);
        tally.count('examples and releases');
      }
    }
  },
};

/** Every release that a site can choose. */
function releases(): RookRelease[] {
  return Object.values(RookRelease).filter((value): value is RookRelease => value instanceof RookRelease);
}

async function accept(live: Live, definitions: StartOptions['definitions'], all: Written, tally: Tally): Promise<void> {
  const plane = await live.start({ definitions });
  compareDefinitions(all, tally);
  if (definitions === 'none') await bringDefinitions(plane.server);
  const written = definitions === 'none' ? all : withoutDefinitions(all);
  await bringNamespaces(plane.server, written);
  const first = await applySite(plane.server, written, tally, 'objects applied');
  const second = await applySite(plane.server, written, tally, 'objects applied again');
  compareStates(first, second, `${written.example}/${written.site}`, tally);
  await applyAsAnother(plane.server, written, tally);
  await updateAsOperator(plane.server, live.program('rook-oracle'), written, tally);
  await admitPods(plane.server, written, tally);
  await plane.stop();
}

/** Objects of kinds that the server does not know are counted and left out. */
function withoutUnserved({ phases, ...written }: Written, tally: Tally): Written {
  const all = phases.flatMap(({ objects }) => objects);
  tally.count('objects of kinds that the server does not know', all.filter((object) => !isServed(object)).length);
  return { ...written, phases: phases.map(({ file, objects }) => ({ file, objects: objects.filter(isServed) })) };
}

function withoutDefinitions({ phases, ...written }: Written): Written {
  return { ...written, phases: phases.map(({ file, objects }) => ({ file, objects: objects.filter(({ kind }) => kind !== 'CustomResourceDefinition') })) };
}

/** The definitions of everything that a site writes for a release of Rook. */
function definitionsOf(rook: RookRelease): Releases {
  const { rook: version, 'csi-operator': csi } = new Site(new StorageApp({ quiet: true }), 'release', { releases: { rook } })._facts().releases!;
  return { 'rook': version, 'csi-operator': csi };
}

/** The definitions that a cluster brings itself: of its monitoring, of CSI-Addons and of its snapshot controller. */
async function bringDefinitions(server: Server): Promise<void> {
  const cluster = new Site(new StorageApp({ quiet: true }), 'cluster');
  const brought = [Definitions.PROMETHEUS_OPERATOR, Definitions.SNAPSHOTS, Definitions.CSI_ADDONS];
  for (const definitions of brought) CustomResourceDefinitions.ensure(cluster, definitions);
  const objects: readonly any[] = cluster.toJson();
  await Promise.all(objects.map((object) => server.apply(object)));
  await Promise.all(objects.map((object) => established(server, object)));
  server.forget();
}

/** The namespaces that somebody else made. */
async function bringNamespaces(server: Server, { phases }: Written): Promise<void> {
  for (const name of namespacesBesides(phases.flatMap((phase) => phase.objects))) {
    await server.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
}

/** The namespaces that objects are in without one of them being it. */
function namespacesBesides(objects: readonly any[]): string[] {
  const written = new Set(objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name));
  const used = new Set<string>(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  return [...used].filter((name) => !written.has(name));
}
