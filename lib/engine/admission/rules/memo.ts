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
