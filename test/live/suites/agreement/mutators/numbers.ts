import { replacing } from './mutator';
import type { Mutator } from './mutator';

const LARGE = [
  2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53, 2 ** 53 + 2,
  2 ** 63, -(2 ** 63), 2 ** 63 - 1024, 2 ** 63 + 2048, -(2 ** 63) - 2048,
  2 ** 64, 2 ** 64 - 2048, 1e18, 1e19, 1e20, 1e21, -1e21, 1e100, 1.7976931348623157e308, 3.5e38,
];
const FRACTIONS = [0.5, -0.5, 1e-7, 5e-324, 0.1 + 0.2, 1.0000000000000002, 123456789.5, 4503599627370497.5];

/** Numbers at, beside and far from what is allowed. */
export const numberMutators: readonly Mutator[] = [
  replacing('a bound', ({ schema }) => schema.minimum !== undefined || schema.maximum !== undefined, ({ schema }) =>
    [schema.minimum, schema.maximum].flatMap((bound) => (bound === undefined ? [] : [bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5]))),
  replacing('a large number', ({ schema }) => /integer|number/.test(schema.type ?? '') || schema['x-kubernetes-int-or-string'] === true, () => LARGE),
  replacing('a fraction', ({ schema }) => /integer|number/.test(schema.type ?? '') || schema['x-kubernetes-int-or-string'] === true, () => FRACTIONS),
  replacing('a small number', ({ schema }) => /integer|number/.test(schema.type ?? ''), () => [0, -0, -1, 1, 2, 3, 1.0, 1e3, 65535, 65536]),
  replacing('a multiple', ({ schema }) => schema.multipleOf !== undefined, ({ schema: { multipleOf = 1 } }) =>
    [multipleOf, multipleOf * 7, multipleOf * 1e6, multipleOf / 2, multipleOf * 1.1, 0, -multipleOf]),
];
