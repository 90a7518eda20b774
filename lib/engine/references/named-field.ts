import { fields, items, namespaceOf, text } from '../admission/rules/read';
import type { Fields } from '../admission/rules/read';
import type { Step } from '../admission/schema/path';
import type { Document } from '../document';
import type { Reference } from './reference';

/** A field that names an object. */
export interface NamedField {
  /** Its path in steps; `[]` stands for every entry of a list, `{}` for every value of a map. */
  readonly path: readonly string[];
  /** What it names, as `group/Kind`. */
  readonly kind: string;
  /** The field beside it that holds the namespace; without one, or where that is empty, it is that of the object itself. */
  readonly namespace?: string;
  /** Whether nothing has to be there. */
  readonly lenient?: boolean;
}

/** Kinds that live outside of namespaces. */
const CLUSTER_WIDE = new Set(['storage.k8s.io/StorageClass', 'scheduling.k8s.io/PriorityClass', 'snapshot.storage.k8s.io/VolumeSnapshotClass']);

/** Describes a field, with its path written as `spec.volumes[].secret.secretName`. */
export function named(path: string, kind: string, more: Pick<NamedField, 'namespace' | 'lenient'> = {}): NamedField {
  return { path: path.replace(/(\[\]|\{\})/g, '.$1').split('.'), kind, ...more };
}

/** What the field names in an object: nothing, one thing, or one for each entry on the way. */
export function* follow({ path, kind, namespace, lenient }: NamedField, document: Document): Iterable<Reference> {
  for (const { value, holder, steps } of leaves(document.object, path, 0, [])) {
    const name = text(value);
    if (name === undefined || name === '') continue;
    yield {
      kind, name, path: steps,
      ...(CLUSTER_WIDE.has(kind) ? {} : { namespace: (namespace === undefined ? '' : text(holder[namespace]) ?? '') || namespaceOf(document) }),
      ...(lenient || holder.optional === true ? { lenient: true } : {}),
    };
  }
}

interface Leaf {
  readonly value: unknown;
  /** The fields beside the value. */
  readonly holder: Fields;
  readonly steps: readonly Step[];
}

/** Everything that a path leads to. */
function* leaves(root: unknown, path: readonly string[], index: number, steps: readonly Step[]): Iterable<Leaf> {
  let value = root;
  let holder = fields(undefined);
  for (let i = index; i < path.length; i += 1) {
    const step = path[i];
    if (step === '[]' || step === '{}') {
      const entries: Iterable<[Step, unknown]> = step === '[]' ? items(value).entries() : Object.entries(fields(value));
      for (const [key, entry] of entries) {
        const inner = [...steps, ...path.slice(index, i), key];
        if (i === path.length - 1) yield { value: entry, holder: fields(value), steps: inner };
        else yield* leaves(entry, path, i + 1, inner);
      }
      return;
    }
    holder = fields(value);
    value = holder[step];
    if (value === undefined || value === null) return;
  }
  yield { value, holder, steps: [...steps, ...path.slice(index)] };
}
