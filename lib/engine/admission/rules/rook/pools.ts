import type { Document } from '../../../document';
import type { World } from '../../world';
import { count, dig, entriesOf, fields, isSet, items, nameOf, namespaceOf, spec, text, title, type Fields } from '../read';
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
    const written = document.object.kind === 'CephFilesystem' ? isSet(own[part]) : !isPoolEmpty(own[part]);
    if (written) found.push(pool(document, `spec.${part}`, fields(own[part]), `${part} of ${name}`));
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

/** Fields of which upstream knows whether they were written. */
const OPTIONAL = [
  'enableCrushUpdates', 'parameters', 'hybridStorage', 'peers', 'snapshotSchedules', 'stripeUnit', 'maxBytes', 'maxSize', 'maxObjects', 'interval',
];

/** Whether a pool of a store or a zone, which need not have any, is as good as not written: what is empty, zero or off, Rook cannot tell from nothing. */
export function isPoolEmpty(written: unknown): boolean {
  return entriesOf(fields(written)).every(([key, value]) => !OPTIONAL.includes(key) && isNothing(value));
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' ? !Array.isArray(value) && isPoolEmpty(value) : !value;
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
