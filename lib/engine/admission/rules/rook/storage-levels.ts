import type { Document } from '../../../document';
import { fields, items, spec, type Fields } from '../read';

/** A level of the settings of storage, as it is written. */
export interface StorageLevel {
  readonly path: string;
  readonly raw: Fields;
}

/** The storage of a cluster as a whole, and each node that it names; nodes that Rook passes over are left out. */
export function storageLevels(cluster: Document): StorageLevel[] {
  const storage = fields(spec(cluster).storage);
  const nodes = storage.useAllNodes === true ? [] : items(storage.nodes);
  return [{ path: 'spec.storage', raw: storage }, ...nodes.map((node, index) => ({ path: `spec.storage.nodes[${index}]`, raw: fields(node) }))];
}
