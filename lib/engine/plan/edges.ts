import { dig, namespaceOf, text } from '../admission/rules/read';
import { formatPath } from '../admission/schema/path';
import { groupKind, World } from '../admission/world';
import type { Document } from '../document';
import { makerOf } from '../references/made-objects';
import { referencesOf } from '../references/references';
import type { PlanEdge } from './plan';

const CRD = 'apiextensions.k8s.io/CustomResourceDefinition';
const CLUSTER = 'ceph.rook.io/CephCluster';

/** What every object needs: its definition, what it names, and for whatever lives inside a Ceph cluster, the cluster. */
export function edgesOf(documents: readonly Document[]): PlanEdge[] {
  const world = new World(documents, { site: '' });
  const places = new Map(documents.map((document, index) => [document, index]));
  const definitions = new Map(world.ofKind(CRD).map((document) => [definedBy(document), document]));
  const clusters = new Map(world.ofKind(CLUSTER).map((document) => [namespaceOf(document), document]));
  const edges: PlanEdge[] = [];
  documents.forEach((document, source) => {
    const needs = (needed: Document | undefined, reason: string, optional = false) => {
      const target = needed && places.get(needed);
      if (target !== undefined && target !== source) edges.push({ source, target, reason, ...(optional ? { optional } : {}) });
    };
    const kind = groupKind(document.object);
    needs(definitions.get(kind), 'kind');
    if (kind.startsWith('ceph.rook.io/') && kind !== CLUSTER) needs(clusters.get(namespaceOf(document)), 'metadata.namespace');
    for (const reference of referencesOf(document)) {
      const { kind: wanted, namespace, name, path, lenient } = reference;
      const found = world.find(wanted, namespace, name);
      if (found) needs(found, formatPath(path), lenient);
      else needs(makerOf(world, reference), formatPath(path), true);
    }
  });
  return edges;
}

function definedBy(document: Document): string {
  return `${text(dig(document.object, 'spec', 'group')) ?? ''}/${text(dig(document.object, 'spec', 'names', 'kind')) ?? ''}`;
}
