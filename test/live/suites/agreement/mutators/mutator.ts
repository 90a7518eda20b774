import type { Random } from '../random';
import type { Site } from '../sites';

/** One way to change an object. */
export interface Mutator {
  readonly name: string;
  /** Whether there is anything to change at this place. */
  applies(site: Site): boolean;
  /** Changes the object that holds the place. */
  change(site: Site, random: Random): void;
}

/** The value at a place. */
export function valueAt({ holder, key }: Site): any {
  return holder[key];
}

/** A mutator that puts another value in the place of one. */
export function replacing(name: string, applies: (site: Site) => boolean, values: (site: Site, random: Random) => readonly unknown[]): Mutator {
  return {
    name,
    applies: (site) => site.path.length > 0 && applies(site),
    change: (site, random) => put(site.holder, site.key, random.pick(values(site, random))),
  };
}

/** Sets a field under any name; `__proto__` is no exception. */
export function put(holder: any, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value: structuredClone(value), enumerable: true, configurable: true, writable: true });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
