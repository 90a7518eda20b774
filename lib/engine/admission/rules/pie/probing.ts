import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nodeNamed, type NodeGroup } from '../nodes';
import { dig, items, nameOf, namespaceOf, spec, text, title } from '../read';
import { mounts, periodOf, PROBE, probedClass, provisions, selectedNodes } from './probe';
import { CRON_JOB, minutesBetween, probeOf, staticJobs, type StaticJob } from './static-job';

/** The kinds that say what is probed: a PieProbe, or the first of the jobs of a static probe. */
export const PROBING = [PROBE, CRON_JOB];

/** A class that is probed, by a PieProbe or by static jobs. */
export interface Probing {
  readonly document: Document;
  /** As sentences name it. */
  readonly title: string;
  readonly namespace: string;
  readonly probe: string;
  readonly storageClass: string;
  /** Whether volumes are made anew. */
  readonly provisions: boolean;
  /** Whether kept volumes are mounted. */
  readonly mounts: boolean;
  /** Minutes between two runs. */
  readonly period?: number;
  /** The size of the volumes that are kept, and where it stands, as far as that is known. */
  readonly size?: { readonly document: Document; readonly property: string; readonly value: unknown };
  /** The nodes on which volumes are kept; `undefined` when they are not declared. */
  readonly nodes?: readonly NodeGroup[];
  /** Where the class stands in the document. */
  readonly classProperty: string;
  /** Where the nodes stand in the document. */
  readonly nodesProperty: string;
}

/** Everything that probes, by the document that says it: static jobs of a probe are one, unless a controller works for the probe as well. */
const probings: (world: World) => ReadonlyMap<Document, Probing> = perWorld((world) => {
  const found = new Map<Document, Probing>();
  for (const document of world.ofKind(PROBE)) found.set(document, ofProbe(world, document));
  const sets = new Map<string, StaticJob[]>();
  for (const job of staticJobs(world)) {
    const key = `${job.namespace}/${job.probe}/${job.storageClass}`;
    sets.set(key, [...sets.get(key) ?? [], job]);
  }
  for (const jobs of sets.values()) {
    const probe = probeOf(world, jobs[0]);
    if (!probe || !(mounts(probe) || provisions(probe))) found.set(jobs[0].document, ofJobs(world, jobs));
  }
  return found;
});

/** What the document probes, `undefined` where another one says it. */
export function probingOf(world: World, document: Document): Probing | undefined {
  return probings(world).get(document);
}

/** Everything that probes. */
export function allProbings(world: World): Iterable<Probing> {
  return probings(world).values();
}

function ofProbe(world: World, document: Document): Probing {
  const nodes = selectedNodes(world, document);
  return {
    document, title: `PieProbe ${nameOf(document)}`, namespace: namespaceOf(document), probe: nameOf(document), storageClass: probedClass(document),
    provisions: provisions(document), mounts: mounts(document), period: periodOf(document),
    size: { document, property: 'spec.pvcCapacity', value: spec(document).pvcCapacity ?? '100Mi' },
    ...(nodes === undefined ? {} : { nodes }), classProperty: 'spec.monitoringStorageClass', nodesProperty: 'spec.nodeSelector',
  };
}

function ofJobs(world: World, jobs: readonly StaticJob[]): Probing {
  const [{ document, namespace, probe, storageClass }] = jobs;
  const mounting = jobs.filter(({ node }) => node !== undefined);
  const nodes = mounting.flatMap(({ node = '' }) => nodeNamed(world, node) ?? []);
  const period = minutesBetween(document);
  const claim = mounting.map((job) => claimOf(world, job)).find((each) => each !== undefined);
  return {
    document, title: title(document), namespace, probe, storageClass, provisions: jobs.length > mounting.length, mounts: mounting.length > 0,
    ...(period === undefined ? {} : { period }),
    ...(claim ? { size: { document: claim, property: 'spec.resources.requests.storage', value: dig(spec(claim), 'resources', 'requests', 'storage') } } : {}),
    ...(nodes.length === 0 ? {} : { nodes }),
    classProperty: 'metadata.labels["storage-class"]', nodesProperty: 'metadata.labels.node',
  };
}

function claimOf(world: World, { pod, namespace }: StaticJob): Document | undefined {
  const names = items(pod.volumes).flatMap((volume) => text(dig(volume, 'persistentVolumeClaim', 'claimName')) ?? []);
  return names.map((name) => world.find('/PersistentVolumeClaim', namespace, name)).find((each) => each !== undefined);
}
