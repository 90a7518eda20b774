import type { World } from '../world';

/** Computes something of a world once, however many objects ask for it; this keeps rules linear. */
export function perWorld<T>(compute: (world: World) => T): (world: World) => T {
  const known = new WeakMap<World, { readonly value: T }>();
  return (world) => {
    let entry = known.get(world);
    if (!entry) {
      entry = { value: compute(world) };
      known.set(world, entry);
    }
    return entry.value;
  };
}

/** Looks a value up, and computes and keeps it when it is asked for the first time. */
export function remembered<K, V>(known: Map<K, V>, key: K, compute: () => V): V {
  if (!known.has(key)) known.set(key, compute());
  return known.get(key) as V;
}
