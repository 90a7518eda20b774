import { isObject, put, valueAt } from './mutator';
import type { Mutator } from './mutator';

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Lists with twins, gaps, other entries and other lengths, and maps with other numbers of fields. */
export const listMutators: readonly Mutator[] = [
  {
    name: 'an entry twice',
    applies: (site) => isList(valueAt(site)) && valueAt(site).length > 0,
    change: (site, random) => {
      const list = valueAt(site);
      list.splice(random.below(list.length + 1), 0, structuredClone(random.pick(list)));
    },
  },
  {
    name: 'a key twice',
    applies: (site) => site.schema['x-kubernetes-list-map-keys'] !== undefined && isList(valueAt(site)) && valueAt(site).some(isObject),
    change: (site, random) => {
      const list = valueAt(site);
      const keys = site.schema['x-kubernetes-list-map-keys']!;
      const entry: any = structuredClone(random.pick(list.filter(isObject)));
      const [first] = keys;
      // A key that is missing, or not quite the same, may or may not be a twin.
      if (random.chance(0.3)) delete entry[first];
      else if (random.chance(0.3)) put(entry, first, random.pick<unknown>([String(entry[first]), Number(entry[first]) || 0, '', null]));
      list.push(entry, ...(random.chance(0.3) ? [structuredClone(entry)] : []));
    },
  },
  {
    name: 'another entry',
    applies: (site) => isList(valueAt(site)),
    change: (site, random) => valueAt(site).splice(random.below(valueAt(site).length + 1), 0, random.pick<unknown>([null, '', 'text', 0, 1.5, false, {}, [], [[]]])),
  },
  {
    name: 'fewer entries',
    applies: (site) => isList(valueAt(site)) && valueAt(site).length > 0,
    change: (site, random) => { valueAt(site).length = random.below(valueAt(site).length); },
  },
  {
    name: 'more entries',
    applies: (site) => isList(valueAt(site)) && valueAt(site).length > 0,
    change: (site, random) => {
      const list = valueAt(site);
      const wanted = Math.max(list.length, Math.min(site.schema.maxItems ?? 20, 200)) + random.between(0, 1);
      while (list.length < wanted) list.push(typeof list[0] === 'string' ? `${list[0]}${list.length}` : structuredClone(list[0]));
    },
  },
  {
    name: 'more fields',
    applies: (site) => isObject(valueAt(site)) && site.schema.additionalProperties !== undefined && Object.keys(valueAt(site)).length > 0,
    change: (site, random) => {
      const map = valueAt(site);
      const [first] = Object.values(map);
      const wanted = Math.min(site.schema.maxProperties ?? 20, 200) + random.between(0, 1);
      for (let i = 0; Object.keys(map).length < wanted; i += 1) put(map, `k${i}`, first);
    },
  },
];
