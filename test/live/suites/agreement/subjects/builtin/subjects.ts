import type { KindSchema } from '../../../../../../lib/upstream/schema-catalog';
import { SchemaCatalog } from '../../../../../../lib/upstream/schema-catalog';
import type { Subject } from '../subject';
import { builtinMutators } from './mutators';
import { BUILTIN } from './samples';

/** Kubernetes' own kinds with the objects that are written down here; most of what they may hold no schema says. */
export function builtinSubjects(): Subject[] {
  const catalog = SchemaCatalog.of({});
  const kinds = new Map<KindSchema, any[]>();
  for (const object of BUILTIN) {
    const kind = catalog.find(object.apiVersion, object.kind);
    if (!kind) throw new Error(`No schema is pinned for ${object.kind} ${object.apiVersion}.`);
    // What a sample leaves undefined is not there.
    kinds.set(kind, [...kinds.get(kind) ?? [], JSON.parse(JSON.stringify(object))]);
  }
  return [...kinds].map(([kind, objects]) => ({ kind, weight: WEIGHTS[kind.kind] ?? 1, mutators: builtinMutators, candidates: () => objects }));
}

/** How many of all changes a kind gets, by how much there is in it. */
const WEIGHTS: Readonly<Record<string, number>> = {
  Pod: 8, Deployment: 8, DaemonSet: 2, StatefulSet: 2, Job: 3, CronJob: 2, Service: 3, PersistentVolume: 2,
};
