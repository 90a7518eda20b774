import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import type { Place } from './place';
import { isWhole } from './resource-names';

const ONE = 1_000_000_000n;

/** Billionths of a quantity, `undefined` when there is none or it cannot be read, which the schema says. */
export function nanosOf(place: Place): bigint | undefined {
  return place.isSet ? parseQuantity(String(place.value))?.nanos : undefined;
}

/** Demands an amount of a resource that is not below zero, and whole where it has to be. */
export function* amountOf(place: Place, name = place.field): Iterable<Violation> {
  const nanos = nanosOf(place);
  if (nanos === undefined) return;
  if (nanos < 0n) yield place.fault(`${String(place.value)} is below zero`);
  // Below a thousandth Kubernetes rounds up before it looks.
  else if (isWhole(name) && ((nanos + 999_999n) / 1_000_000n) * 1_000_000n % ONE !== 0n) yield place.fault(`${String(place.value)} of ${name} is not whole`);
}
