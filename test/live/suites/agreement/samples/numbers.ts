import type { Schema } from '../../../../../lib/upstream/schema';
import type { Random } from '../random';

/** A number that the schema allows. */
export function numberOf(schema: Schema, random: Random): number {
  const { type, multipleOf = 1, minimum = schema.format?.startsWith('u') ? 0 : -20, exclusiveMinimum, exclusiveMaximum } = schema;
  const { maximum = minimum + 3000 } = schema;
  const least = Math.ceil(minimum / multipleOf) + (exclusiveMinimum && Number.isInteger(minimum / multipleOf) ? 1 : 0);
  const most = Math.floor(maximum / multipleOf) - (exclusiveMaximum && Number.isInteger(maximum / multipleOf) ? 1 : 0);
  const number = random.between(least, most) * multipleOf;
  return type === 'number' && schema.multipleOf === undefined && number + 0.5 < maximum && random.chance(0.5) ? number + 0.5 : number;
}
