import type { Document } from '../../../document';
import { dig, items, spec } from '../read';

/** The kind of object stores. */
export const STORE = 'ceph.rook.io/CephObjectStore';

/** Whether the store runs somewhere else and Rook only connects to it. */
export function isStoreElsewhere(store: Document): boolean {
  return items(dig(spec(store), 'gateway', 'externalRgwEndpoints')).length > 0;
}
