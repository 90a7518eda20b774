import type { Document } from '../../../document';
import type { World } from '../../world';
import { count, dig, fields, items, nameOf, namespaceOf, spec, text, title, type Fields } from '../read';
import { clusterIn } from './cluster';

/** Kinds that hold the settings of pools. */
export const POOL_KINDS = ['CephBlockPool', 'CephFilesystem', 'CephObjectStore', 'CephObjectZone'].map((kind) => `ceph.rook.io/${kind}`);

/** The settings of one pool, wherever they are written. */
export interface Pool {
  readonly document: Document;
  readonly path: string;
  readonly raw: Fields;
  /** The pool as sentences name it. */
  readonly title: string;
  readonly size: number;
  readonly dataChunks: number;
  readonly codingChunks: number;
}

/** The pools that an object makes. */
export function poolsOf(document: Document): Pool[] {
  const own = spec(document);
  const name = title(document);
  if (document.object.kind === 'CephBlockPool') return [pool(document, 'spec', own, name)];
  const found: Pool[] = [];
  for (const part of ['metadataPool', 'dataPool']) {
    if (Object.keys(fields(own[part])).length > 0) found.push(pool(document, `spec.${part}`, fields(own[part]), `${part} of ${name}`));
  }
  items(own.dataPools).forEach((each, index) => found.push(pool(document, `spec.dataPools[${index}]`, fields(each), `data pool ${index + 1} of ${name}`)));
  return found;
}

/** The cluster that a pool belongs to. */
export function clusterOf(world: World, { document }: Pool): Document | undefined {
  return clusterIn(world, namespaceOf(document));
}

/** The name that a block pool has in Ceph. */
export function cephPoolName(blockPool: Document): string {
  return text(spec(blockPool).name) || nameOf(blockPool);
}

export function isErasureCoded({ dataChunks, codingChunks }: Pool): boolean {
  return dataChunks > 0 || codingChunks > 0;
}

function pool(document: Document, path: string, raw: Fields, name: string): Pool {
  return {
    document,
    path,
    raw,
    title: name,
    size: count(dig(raw, 'replicated', 'size')) ?? 0,
    dataChunks: count(dig(raw, 'erasureCoded', 'dataChunks')) ?? 0,
    codingChunks: count(dig(raw, 'erasureCoded', 'codingChunks')) ?? 0,
  };
}
