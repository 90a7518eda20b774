import fc from 'fast-check';
import type { Plain, Value } from './plain';

/** The interface that an object in a program belongs to; a symbol, so that neither the library nor a printed program sees it. */
const INTERFACE = Symbol('interface');

/** An arbitrary for each property that an interface has; one that is left out does not compile. */
export type Model<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Plain<Exclude<T[K], undefined>> | undefined> };

/** For properties that are known only once the other parts of a program are. */
export const LATER = fc.constant(undefined);

/**
 * Objects of an interface of the library with any of its properties, each there or not.
 *
 * @param name the interface as programs write it, such as `rook.QuotaOptions`
 * @param required the properties that are always there
 */
export function options<T extends object>(name: string, model: Model<T>, required: readonly (keyof T)[] = []): fc.Arbitrary<Plain<T>> {
  const parts = Object.fromEntries(Object.entries<fc.Arbitrary<unknown>>(model).map(([property, arbitrary]) => [
    property, required.includes(property as keyof T) ? arbitrary : fc.option(arbitrary, { nil: undefined, freq: 2 }),
  ]));
  return fc.record(parts).map((object) => ({
    ...Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)), [INTERFACE]: name,
  })) as fc.Arbitrary<any>;
}

/** Marks an object that is put together by hand as one of an interface. */
export function optionsOf<T extends object>(name: string, object: Plain<T>): Plain<T> {
  return { ...object, [INTERFACE]: name } as Plain<T>;
}

/** A copy of a value, in which every object has been seen; what is made of an object stays one of its interface. */
export function rewritten(value: Value, object: (name: string | undefined, entries: { readonly [property: string]: Value }) => Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => rewritten(entry, object));
  const name = (value as { readonly [INTERFACE]?: string })[INTERFACE];
  const result = object(name, Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rewritten(entry as Value, object)])));
  return name === undefined || typeof result !== 'object' ? result : optionsOf(name, result as object as Plain<object>) as Value;
}

/** Every property that is set somewhere in a value, as `interface.property`. */
export function* propertiesIn(value: Value): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const name = (value as { readonly [INTERFACE]?: string })[INTERFACE];
  for (const [key, entry] of Object.entries(value)) {
    if (name !== undefined && entry !== undefined) yield `${name}.${key}`;
    yield* propertiesIn(entry);
  }
}
