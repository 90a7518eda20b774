import type { Random } from '../random';
import type { Site } from '../sites';
import { isObject, put, valueAt } from './mutator';
import type { Mutator } from './mutator';

const NAMES = ['unknown', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'length', '', 'a.b', 'a/b', '0', 'ünï', 'with space', '[0]', '"', 'x-y', '$ref', 'name', 'spec', 'metadata', 'items'];
const VALUES = ['text', 1, true, null, {}, [], { a: { b: 1 } }];

/** Fields that are missing, added, renamed, moved and copied. */
export const fieldMutators: readonly Mutator[] = [
  { name: 'a field less', applies: (site) => site.path.length > 0 && isObject(site.holder), change: ({ holder, key }) => { delete holder[key]; } },
  {
    name: 'a required field less',
    applies: ({ path, required }) => path.length > 0 && required,
    change: ({ holder, key }) => { delete holder[key]; },
  },
  { name: 'a field more', applies: (site) => isObject(valueAt(site)), change: (site, random) => put(valueAt(site), random.pick(NAMES), random.pick(VALUES)) },
  {
    name: 'a field that is there elsewhere',
    applies: (site) => isObject(valueAt(site)) && site.path.length < 3,
    change: (site, random) => put(valueAt(site), random.pick(['spec', 'status', 'data', 'rules', 'apiVersion', 'kind', 'metadata']), random.pick(VALUES)),
  },
  {
    name: 'another name',
    applies: ({ path, holder, key }) => path.length > 0 && isObject(holder) && typeof key === 'string' && key.length > 1,
    change: ({ holder, key }, random) => {
      const value = holder[key];
      delete holder[key];
      put(holder, slip(String(key), random), value);
    },
  },
  {
    name: 'an entry or field of its own kind',
    applies: ({ schema }) => Object.keys(schema.properties ?? {}).length > 0,
    change: (site, random) => {
      const value = valueAt(site);
      if (isObject(value)) put(value, random.pick(Object.keys(site.schema.properties ?? {})), random.pick(VALUES));
    },
  },
  { name: 'nothing in it', applies: (site) => isObject(valueAt(site)) || Array.isArray(valueAt(site)), change: emptied },
];

function emptied(site: Site): void {
  if (site.path.length > 0) put(site.holder, site.key, Array.isArray(valueAt(site)) ? [] : {});
}

function slip(name: string, random: Random): string {
  const at = random.below(name.length - 1);
  return random.pick([
    name.toUpperCase(), name.toLowerCase(), name[0].toUpperCase() + name.slice(1), `${name}s`, name.slice(0, -1), `${name} `,
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  ]);
}
