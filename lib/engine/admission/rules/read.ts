import { parseQuantity } from '../../../core/quantity-syntax';
import type { Document } from '../../document';

/** The fields of an object whose shape nobody has checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

const NOTHING: Fields = Object.freeze({});

/** The value as fields; empty where it is something else, since rules see objects of any origin. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Fields : NOTHING;
}

/** The value as a list; empty where it is something else. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is text. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Any value as text; an object may have a field named toString, so it is not asked. */
export function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** The value if it is a number. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Whether the field is there and holds something. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The value at the end of a path of fields and list places, `undefined` where the path breaks off. */
export function dig(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    found = typeof step === 'number' ? items(found)[step] : fields(found)[step];
  }
  return found;
}

/** A quantity in whole units, such as bytes or cores, rounded up. */
export function amount(value: unknown): number | undefined {
  if (typeof value === 'number') return count(value);
  const parsed = typeof value === 'string' ? parseQuantity(value) : undefined;
  return parsed && Number(parsed.nanos) / 1e9;
}

/** The spec of an object. */
export function spec(document: Document): Fields {
  return fields(document.object.spec);
}

/** The name of an object. */
export function nameOf(document: Document): string {
  return text(dig(document.object, 'metadata', 'name')) ?? '';
}

/** The namespace of an object; empty for cluster-scoped ones. */
export function namespaceOf(document: Document): string {
  return text(dig(document.object, 'metadata', 'namespace')) ?? '';
}

/** The object as findings name it, such as `CephCluster rook-ceph/ceph`. */
export function title(document: Document): string {
  const namespace = namespaceOf(document);
  return `${text(document.object.kind) ?? 'object'} ${namespace === '' ? '' : `${namespace}/`}${nameOf(document)}`;
}

/** Bytes as people read them, such as `1.5 GiB`. */
export function readable(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Number(value.toFixed(1))} ${units[unit]}`;
}

/** The fields of an object that hold something, with their names. */
export function entriesOf(value: Fields): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => isSet(each));
}
