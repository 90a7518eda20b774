import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import type { Place } from './place';
import { isWhole } from './resource-names';

const ONE = 1_000_000_000n;
const THOUSANDTH = 1_000_000n;
const WORD = 64;
/** What Go still counts in a word of 64 bits: a number of so many digits, and its power of ten. */
const SHORT = /^\+?0*(\d*)\.?(\d*)(?:([kMGTPE])|[eE]([-+]?\d+))?$/;
const MOST_DIGITS = 18;
const SUFFIXES = 'kMGTPE';
/** For these powers it multiplies at once and takes what is left in the word; otherwise step by step until it does not fit, which counts as zero. */
const AT_ONCE = new Set([0, 1, 2, 3, 6, 9]);

/** Billionths of a quantity, `undefined` when there is none or it cannot be read, which the schema says. */
export function nanosOf(place: Place): bigint | undefined {
  return place.isSet ? parseQuantity(String(place.value))?.nanos : undefined;
}

/** Demands an amount of a resource that is not below zero, and whole where it has to be. */
export function* amountOf(place: Place, name = place.field): Iterable<Violation> {
  const nanos = nanosOf(place);
  if (nanos === undefined) return;
  if (nanos < 0n) yield place.fault(`${String(place.value)} is below zero`);
  else if (isWhole(name) && thousandths(nanos, String(place.value)) % 1000n !== 0n) yield place.fault(`${String(place.value)} of ${name} is ${nanos % ONE === 0n ? 'more than Kubernetes can count' : 'not whole'}`);
}

/** Thousandths of an amount as the API server counts them; below a thousandth it rounds up before it looks, and what does not fit wraps around. */
function thousandths(nanos: bigint, text: string): bigint {
  const exact = (nanos + THOUSANDTH - 1n) / THOUSANDTH;
  const wrapped = BigInt.asIntN(WORD, exact);
  if (wrapped === exact) return exact;
  const [, whole, fraction, suffix, exponent] = SHORT.exec(text.trim()) ?? [];
  if (whole === undefined || whole.length + fraction.length > MOST_DIGITS) return wrapped;
  const power = (suffix === undefined ? Number(exponent ?? 0) : 3 * (SUFFIXES.indexOf(suffix) + 1)) - fraction.length + 3;
  return AT_ONCE.has(power) ? wrapped : 0n;
}
