import { parseQuantity } from '../../../core/quantity-syntax';

/** An amount in billionths, so that two can be compared however they are written. */
export function quantity(value: unknown): bigint | undefined {
  return typeof value === 'string' || typeof value === 'number' ? parseQuantity(String(value))?.nanos : undefined;
}
