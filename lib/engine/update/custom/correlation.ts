import { resolved } from '../../../upstream/schema';
import type { Schema } from '../../../upstream/schema';
import { equal } from '../../admission/cel/predicate';
import type { Step } from '../../admission/schema/path';

type Json = Readonly<Record<string, unknown>>;

/**
 * A value and what it was before, found by its place: fields by their name, entries of map-like lists by their key.
 *
 * Entries of all other lists have no past, and neither has what is below them; the API server cannot tell either which is which.
 *
 * @see https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#transition-rules
 */
export class Correlation {
  public readonly schema: Schema;
  private readonly children = new Map<Step, Correlation | undefined>();
  private oldEntries?: ReadonlyMap<string, unknown>;
  private same?: boolean;

  public constructor(
    public readonly before: unknown, public readonly after: unknown, schema: Schema, private readonly definitions: readonly Schema[],
  ) {
    this.schema = resolved(schema, definitions);
  }

  /** What is below at that step, `undefined` when it has no past. */
  public child(step: Step): Correlation | undefined {
    if (!this.children.has(step)) this.children.set(step, typeof step === 'number' ? this.entry(step) : this.field(step));
    return this.children.get(step);
  }

  /** The steps down to everything below that is there now. */
  public steps(): Iterable<Step> {
    if (Array.isArray(this.after)) return this.after.keys();
    return isMap(this.after) ? Object.keys(this.after) : [];
  }

  /** Whether nothing changed here and below, as far as the schema describes it; fields that it does not know count as changed. */
  public get unchanged(): boolean {
    return this.same ??= this.compare();
  }

  private compare(): boolean {
    const { before, after } = this;
    if (Array.isArray(before) && Array.isArray(after)) {
      if (before.length !== after.length) return false;
      return this.isMapList ? after.every((_, i) => this.child(i)?.unchanged ?? false) : equal(before, after);
    }
    if (isMap(before) && isMap(after)) {
      const names = Object.keys(after);
      return Object.keys(before).length === names.length && names.every((name) => this.child(name)?.unchanged ?? false);
    }
    return before === after;
  }

  private field(name: string): Correlation | undefined {
    const { before, after, schema } = this;
    if (!isMap(before) || !isMap(after) || before[name] === undefined || after[name] === undefined) return undefined;
    const { properties, additionalProperties } = schema;
    const below = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return typeof below === 'object' ? new Correlation(before[name], after[name], below, this.definitions) : undefined;
  }

  private entry(index: number): Correlation | undefined {
    const { before, after, schema } = this;
    if (!Array.isArray(before) || !Array.isArray(after) || !this.isMapList || schema.items === undefined) return undefined;
    this.oldEntries ??= byKey(before, schema['x-kubernetes-list-map-keys'] ?? []);
    const key = keyOf(after[index], schema['x-kubernetes-list-map-keys'] ?? []);
    const old = key === undefined ? undefined : this.oldEntries.get(key);
    return old === undefined ? undefined : new Correlation(old, after[index], schema.items, this.definitions);
  }

  private get isMapList(): boolean {
    return this.schema['x-kubernetes-list-type'] === 'map';
  }
}

/** Entries by their keys; of two with the same key the first counts. */
function byKey(entries: readonly unknown[], keys: readonly string[]): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const entry of entries) {
    const key = keyOf(entry, keys);
    if (key !== undefined && !found.has(key)) found.set(key, entry);
  }
  return found;
}

/** What tells an entry apart, `undefined` when one of its keys is missing or no plain value. */
function keyOf(entry: unknown, keys: readonly string[]): string | undefined {
  if (!isMap(entry)) return undefined;
  const values = keys.map((key) => entry[key]);
  return values.every((value) => ['string', 'number', 'boolean'].includes(typeof value)) ? JSON.stringify(values) : undefined;
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
