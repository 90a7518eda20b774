import type { Random } from '../agreement/random';

/** One way to change an object. */
export interface Change {
  readonly name: string;
  apply(object: any, random: Random): void;
}

/** Puts one of some values at a path such as `spec.ports.0.port`; undefined takes the field away. */
export function set(path: string, ...values: readonly unknown[]): Change {
  const steps = path.split('.').map((step) => step.replaceAll('~', '.'));
  return {
    name: `another ${path}`,
    apply: (object, random) => {
      const value = structuredClone(random.pick(values));
      let holder = object;
      for (const step of steps.slice(0, -1)) holder = holder[step] ??= {};
      if (value === undefined) delete holder[steps.at(-1)!];
      else holder[steps.at(-1)!] = value;
    },
  };
}

/** The list at a path in another order. */
export function reverse(path: string): Change {
  return {
    name: `${path} in another order`,
    apply: (object) => {
      const list = path.split('.').reduce((node, step) => node?.[step], object);
      if (Array.isArray(list)) list.reverse();
    },
  };
}

/** Changes of metadata that make sense for every kind. */
export const METADATA: readonly Change[] = [
  set('metadata.labels', { a: 'b' }, {}, undefined),
  set('metadata.annotations', { 'example.com/a': 'b' }, undefined),
  set('metadata.finalizers', ['example.com/a'], [], undefined),
  set('metadata.generation', 7),
  set('metadata.creationTimestamp', '2020-01-01T00:00:00Z'),
  set('metadata.uid', '123e4567-e89b-12d3-a456-426614174000'),
  set('metadata.deletionGracePeriodSeconds', 5),
  set('metadata.deletionTimestamp', '2020-01-01T00:00:00Z'),
];
