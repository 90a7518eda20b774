import { fields, isSet } from './read';

/** What lvmd reads a value as; a list has the shape of its entries, and fields have one each. */
export type Shape = 'text' | 'truth' | 'whole' | 'number' | readonly [Shape] | { readonly [key: string]: Shape };

/**
 * The file of lvmd.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/pkg/lvmd/types/types.go
 */
export const LVMD_SHAPE = {
  'socket-name': 'text',
  'device-classes': [{
    'name': 'text',
    'volume-group': 'text',
    'default': 'truth',
    'spare-gb': 'whole',
    'stripe': 'whole',
    'stripe-size': 'text',
    'lvcreate-options': ['text'],
    'type': 'text',
    'thin-pool': { 'name': 'text', 'overprovision-ratio': 'number' },
  }],
  'lvcreate-option-classes': [{ name: 'text', options: ['text'] }],
  'lvm-command-prefix': ['text'],
} as const satisfies Shape;

/** A value in the file, and what lvmd reads it as; without a shape lvmd does not know its key. */
export interface Place {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
  readonly shape?: Shape;
}

/** Every value that is set in the file, each before what is in it; of unknown keys also the empty ones. */
export function* places(value: unknown, shape: Shape = LVMD_SHAPE, path = ''): Generator<Place> {
  if (Array.isArray(shape)) {
    for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
      // Nothing is an empty text; where fields belong, nothing can be read from it.
      if (!isSet(entry) && shape[0] === 'text') continue;
      yield { path: `${path}[${index}]`, key: String(index), value: entry, shape: shape[0] };
      yield* places(entry, shape[0], `${path}[${index}]`);
    }
  } else if (typeof shape === 'object') {
    for (const [key, each] of Object.entries(fields(value))) {
      const known = Object.hasOwn(shape, key) ? (shape as Record<string, Shape>)[key] : undefined;
      const place = { path: `${path}.${key}`, key, value: each };
      if (known === undefined) yield place;
      if (known === undefined || !isSet(each)) continue;
      yield { ...place, shape: known };
      yield* places(each, known, place.path);
    }
  }
}

/** The value as lvmd takes it: letters of keys may be of either case, and numbers and truths are text where text belongs. */
export function asRead(value: unknown, shape: Shape = LVMD_SHAPE): unknown {
  if (Array.isArray(shape)) return Array.isArray(value) ? value.map((entry) => asRead(entry, shape[0])) : value;
  if (typeof shape === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => {
      const known = Object.keys(shape).find((name) => name === key) ?? Object.keys(shape).find((name) => name === key.toLowerCase());
      return known === undefined ? [key, each] : [known, asRead(each, (shape as Record<string, Shape>)[known])];
    }));
  }
  return shape === 'text' && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : value;
}
