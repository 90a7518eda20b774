import { resolved } from '../../../../../lib/upstream/schema';
import type { Schema } from '../../../../../lib/upstream/schema';
import type { Random } from '../random';
import { numberOf } from './numbers';
import { isQuantity, QUANTITIES, textOf } from './texts';

const FREE = [{}, { any: 'thing', list: [1, 'two', { three: true }] }, { number: 1.5, nothing: null }];
const KEYS = ['a', 'b', 'app.kubernetes.io/name', 'OSD_DOWN', 'MON_CLOCK_SKEW', 'cpu', 'memory', 'mon', 'osd', 'all', 'max_size'];
const DEEPEST = 12;

/** Makes values that a schema allows, until it has made so many that only what is required is added. */
export class Values {
  private left: number;

  /**
   * @param richness how likely an optional field is there
   * @param size about how many values there may be
   */
  public constructor(
    private readonly definitions: readonly Schema[], private readonly random: Random, private readonly richness: number, size: number,
  ) {
    this.left = size;
  }

  public of(schema: Schema, depth = 0): unknown {
    const { random } = this;
    const node = resolved(schema, this.definitions);
    this.left -= 1;
    if (node.nullable && this.optional(depth) && random.chance(0.1)) return null;
    if (node.enum) return random.pick(node.enum);
    if (node.oneOf || node.anyOf?.every((branch) => branch.type === undefined)) return this.variant(node, depth);
    if (node['x-kubernetes-int-or-string']) return this.intOrString(node);
    switch (node.type) {
      case 'string': return isQuantity(node) ? this.quantity(node) : textOf(node, random);
      case 'boolean': return random.chance(0.5);
      case 'integer': case 'number': return numberOf(node, random);
      case 'array': return this.list(node, depth);
      case 'object': return this.object(node, depth);
      default: return random.pick<unknown>([...FREE, 1, 'text', [true]]);
    }
  }

  /** The fields of an object, without those named. */
  public fields({ properties = {}, required = [] }: Schema, depth: number, without: readonly string[] = []): Record<string, unknown> {
    const names = Object.keys(properties).filter((name) => !without.includes(name));
    // The order decides which ones are there when no more may be added.
    const order = names.map((name) => ({ name, at: this.random.next() })).sort((a, b) => a.at - b.at);
    const chosen = new Set(order.filter(({ name }) => required.includes(name) || this.optional(depth)).map(({ name }) => name));
    return Object.fromEntries(names.filter((name) => chosen.has(name)).map((name) => [name, this.of(properties[name], depth + 1)]));
  }

  private optional(depth: number): boolean {
    return this.left > 0 && depth < DEEPEST && this.random.chance(this.richness);
  }

  private variant(node: Schema, depth: number): unknown {
    const branch = this.random.pick(node.oneOf ?? node.anyOf ?? []);
    const { oneOf, anyOf, ...rest } = node;
    return this.of({ ...rest, ...branch, properties: { ...rest.properties, ...branch.properties } }, depth);
  }

  private intOrString(node: Schema): unknown {
    if (isQuantity(node)) return this.random.chance(0.2) ? this.random.below(100) : this.quantity(node);
    return this.random.chance(0.5) ? this.random.below(1000) : textOf({ ...node, type: 'string' }, this.random);
  }

  private quantity(node: Schema): string {
    const fitting = QUANTITIES.filter((text) => node.pattern === undefined || new RegExp(node.pattern).test(text));
    return this.random.pick(fitting);
  }

  private list(node: Schema, depth: number): unknown[] {
    const { minItems = 0, maxItems = 3, items = {} } = node;
    const count = Math.max(minItems, this.left > 0 ? this.random.below(Math.min(maxItems, 3) + 1) : 0);
    const keys = node['x-kubernetes-list-map-keys'];
    const unique = keys !== undefined || node['x-kubernetes-list-type'] === 'set' || node.uniqueItems;
    const found = new Map<string, unknown>();
    // Few values are allowed in some lists, so twins come up again and again.
    for (let tries = 0; found.size < count && tries < 20 * count; tries += 1) {
      const entry: any = this.of(items, depth + 1);
      found.set(unique ? JSON.stringify(keys ? keys.map((key) => entry[key]) : entry) : String(tries), entry);
    }
    return [...found.values()];
  }

  private object(node: Schema, depth: number): Record<string, unknown> {
    const { additionalProperties, minProperties = 0, maxProperties = 3 } = node;
    const result = this.fields(node, depth);
    if (typeof additionalProperties === 'object') {
      const count = Math.max(minProperties, this.left > 0 ? this.random.below(Math.min(maxProperties, 3) + 1) : 0);
      for (let i = 0; i < 5 * count && Object.keys(result).length < count; i += 1) {
        result[this.random.pick(KEYS)] = this.of(additionalProperties, depth + 1);
      }
    }
    if (node['x-kubernetes-embedded-resource']) Object.assign(result, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'embedded' } });
    if (node['x-kubernetes-preserve-unknown-fields'] && !additionalProperties && this.optional(depth)) result.free = this.random.pick<unknown>(FREE);
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      if (Object.keys(result).length < minProperties) result[name] ??= this.of(property, depth + 1);
    }
    return result;
  }
}
