import type { Document } from '../../document';
import type { Violation } from '../rule';
import type { World } from '../world';
import { dig, nameOf, text } from './read';

/** The label of a namespace that says which pods it takes. */
export const ENFORCE = 'pod-security.kubernetes.io/enforce';

/** The level that a namespace holds its pods to, if it says one. */
export function enforcedLevel(namespace: Document | undefined): string | undefined {
  return text(dig(namespace?.object, 'metadata', 'labels', ENFORCE));
}

/** The namespaces that refuse privileged pods, of those that hold somebody who makes such pods. */
export function* refusingPrivileged(world: World, holders: ReadonlyMap<string, string>): Iterable<Violation> {
  for (const document of world.ofKind('/Namespace')) {
    const level = enforcedLevel(document);
    const holder = holders.get(nameOf(document));
    if (level === undefined || level === 'privileged' || holder === undefined) continue;
    yield { document, property: `metadata.labels["${ENFORCE}"]`, message: `Namespace ${nameOf(document)} enforces pod security ${level} and holds ${holder}` };
  }
}
