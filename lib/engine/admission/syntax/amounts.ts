import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import { plain } from '../rules/read';
import type { Place } from './place';
import { isWhole } from './resource-names';

const ONE = 1_000_000_000n;
/** What counts as the most that can be written with a power of two. */
const MOST = (2n ** 63n - 1n) * ONE;
const WORD = 64;
/** What Go still counts in a word of 64 bits: a number of so many digits, and its power of ten. */
const SHORT = /^[-+]?0*(\d*)\.?(\d*)(?:([kMGTPE])|[eE]([-+]?\d+))?$/;
const MOST_DIGITS = 18;
const SUFFIXES = 'kMGTPE';
/** For these powers it multiplies at once and takes what is left in the word; otherwise step by step until it does not fit, which counts as zero. */
const AT_ONCE = new Set([0, 1, 2, 3, 6, 9]);

/** Billionths of a quantity, `undefined` when there is none or it cannot be read, which the schema says. */
export function nanosOf(place: Place): bigint | undefined {
  return place.isSet ? parseQuantity(plain(place.value).trim())?.nanos : undefined;
}

/** Demands an amount of a resource that is not below zero, and whole where it has to be. */
export function* amountOf(place: Place, name = place.field): Iterable<Violation> {
  const nanos = nanosOf(place);
  if (nanos === undefined) return;
  if (nanos < 0n) yield place.fault(`${plain(place.value)} is below zero`);
  else if (isWhole(name) && counted(place, 3) % 1000n !== 0n) yield place.fault(`${plain(place.value)} of ${name} is ${nanos % ONE === 0n ? 'more than Kubernetes can count' : 'not whole'}`);
}

/**
 * An amount as the API server counts it, in wholes or, with a power of 3, in thousandths; below that it rounds up, and what does not fit into a
 * word wraps around or counts as zero.
 */
export function counted(place: Place, power: 0 | 3): bigint {
  const text = plain(place.value).trim();
  const nanos = nanosOf(place) ?? 0n;
  const size = nanos < 0n ? -nanos : nanos;
  const exact = rounded(text.endsWith('i') && size > MOST ? (nanos < 0n ? -MOST : MOST) : nanos, power);
  const [, whole, fraction, suffix, exponent] = SHORT.exec(text) ?? [];
  const short = whole !== undefined && whole.length + fraction.length <= MOST_DIGITS;
  if (!short && power === 0 && nanos < 0n) {
    // Of what is below zero it first takes the thousandths, and only then the wholes.
    const thousandths = BigInt.asIntN(WORD, rounded(nanos, 3));
    return thousandths / 1000n + (thousandths % 1000n === 0n ? 0n : 1n);
  }
  const wrapped = BigInt.asIntN(WORD, exact);
  if (wrapped === exact || !short) return wrapped;
  const steps = (suffix === undefined ? Number(exponent ?? 0) : 3 * (SUFFIXES.indexOf(suffix) + 1)) - fraction.length + power;
  return AT_ONCE.has(steps) ? wrapped : 0n;
}

/** Away from zero. */
function rounded(nanos: bigint, power: 0 | 3): bigint {
  const unit = 10n ** BigInt(9 - power);
  return (nanos + (nanos < 0n ? 1n - unit : unit - 1n)) / unit;
}
