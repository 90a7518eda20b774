const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL: Readonly<Record<string, number>> = { 'n': -9, 'u': -6, 'm': -3, '': 0, 'k': 3, 'M': 6, 'G': 9, 'T': 12, 'P': 15, 'E': 18 };
const LARGEST_EXPONENT = 200;
const SYNTAX = /^([+-]?)(\d+\.?\d*|\.\d+)(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E|[eE][+-]?\d+)?$/;

/** A quantity as a whole number of billionths, with the family of suffixes it was written in. */
export interface ParsedQuantity {
  readonly nanos: bigint;
  readonly family: 'binary' | 'decimal' | 'exponent';
}

/**
 * Reads a quantity by the rules of Kubernetes' resource.Quantity, `undefined` where it breaks them.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(text: string): ParsedQuantity | undefined {
  const match = SYNTAX.exec(text);
  if (!match) return undefined;
  const [, sign, digits, suffix = ''] = match;
  const [whole, fraction = ''] = digits.split('.');
  let nanos: bigint;
  let family: ParsedQuantity['family'] = 'decimal';
  const power = BINARY.indexOf(suffix);
  if (power > 0) {
    family = 'binary';
    nanos = scale(BigInt(`${whole}${fraction}` || '0') * 1024n ** BigInt(power), 9 - fraction.length);
  } else {
    let exponent = DECIMAL[suffix];
    if (exponent === undefined) {
      family = 'exponent';
      // Far above and below everything there is; the number itself would not fit into memory.
      exponent = Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, Number(suffix.slice(1))));
    }
    nanos = scale(BigInt(`${whole}${fraction}` || '0'), 9 - fraction.length + exponent);
  }
  return { nanos: sign === '-' ? -nanos : nanos, family };
}

/** Multiplies by a power of ten; what is lost below one billionth is rounded up, as Kubernetes does. */
function scale(value: bigint, exponent: number): bigint {
  if (exponent >= 0) return value * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(-exponent);
  return (value + divisor - 1n) / divisor;
}

/** Prints a quantity in the one form Go prints it in, so that server-side apply sees no difference. */
export function formatQuantity({ nanos, family }: ParsedQuantity): string {
  if (nanos === 0n) return '0';
  const sign = nanos < 0n ? '-' : '';
  const size = nanos < 0n ? -nanos : nanos;
  if (family === 'binary' && size >= 1024n * 1_000_000_000n) {
    let value = (size + 999_999_999n) / 1_000_000_000n;
    let power = 0;
    while (power < BINARY.length - 1 && value % 1024n === 0n) {
      value /= 1024n;
      power += 1;
    }
    return `${sign}${value}${BINARY[power]}`;
  }
  let value = size;
  let exponent = -9;
  while (exponent < 18 && value % 1000n === 0n) {
    value /= 1000n;
    exponent += 3;
  }
  if (family === 'exponent') return `${sign}${value}${exponent === 0 ? '' : `e${exponent}`}`;
  return `${sign}${value}${Object.keys(DECIMAL).find((suffix) => DECIMAL[suffix] === exponent)}`;
}
