import type { Document } from '../document';
import type { SiteFacts } from '../facts';
import { plain } from './rules/read';

/** `group/Kind` of an object; the core group is empty. What is no text is no kind, even if it reads like one. */
export function groupKind({ apiVersion, kind }: { apiVersion?: unknown; kind?: unknown }): string {
  const slash = typeof apiVersion === 'string' ? apiVersion.indexOf('/') : -1;
  return `${slash < 0 ? '' : String(apiVersion).slice(0, slash)}/${typeof kind === 'string' ? kind : ''}`;
}

/** The objects of one site with indexes over them, built once and shared by all rules. */
export class World {
  private readonly kinds = new Map<string, Document[]>();
  private readonly names = new Map<string, Document>();
  private readonly externals = new Set<string>();

  public constructor(public readonly documents: readonly Document[], public readonly facts: SiteFacts) {
    for (const document of documents) {
      const kind = groupKind(document.object);
      const peers = this.kinds.get(kind);
      if (peers) peers.push(document);
      else this.kinds.set(kind, [document]);
      const metadata = document.object.metadata ?? {};
      const key = identity(kind, metadata.namespace, metadata.name);
      if (!this.names.has(key)) this.names.set(key, document);
    }
    for (const external of facts.external ?? []) {
      this.externals.add(identity(groupKind(external), external.namespace, external.name));
    }
  }

  /** All objects of a kind, written `group/Kind`. */
  public ofKind(kind: string): readonly Document[] {
    return this.kinds.get(kind) ?? [];
  }

  /** All kinds that occur, written `group/Kind`. */
  public occurringKinds(): Iterable<string> {
    return this.kinds.keys();
  }

  /** The object of that kind and name; for cluster-scoped kinds the namespace is undefined. */
  public find(kind: string, namespace: string | undefined, name: string): Document | undefined {
    return this.names.get(identity(kind, namespace, name));
  }

  /** Whether the object is declared to exist outside of the program. */
  public isExternal(kind: string, namespace: string | undefined, name: string): boolean {
    return [name, '*'].some((n) => [namespace, '*'].some((ns) => this.externals.has(identity(kind, ns, n))))
      || this.externals.has(identity(kind, undefined, '*'));
  }

  /** Whether the object is here or declared to exist elsewhere. */
  public exists(kind: string, namespace: string | undefined, name: string): boolean {
    return this.find(kind, namespace, name) !== undefined || this.isExternal(kind, namespace, name);
  }
}

function identity(kind: string, namespace: string | undefined, name: unknown): string {
  return `${kind}|${plain(namespace ?? '')}|${plain(name)}`;
}
