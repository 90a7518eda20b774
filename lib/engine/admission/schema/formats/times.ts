const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
// Of what follows the seconds, the API server reads a single separator of any kind, and offsets of any size.
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(.[0-9]+)?(z|[+-]\d{2}:\d{2})$/;
const GO_TIME = /^(\d{4}-\d{2}-\d{2})T([01]?\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?(Z|[+-]([01]\d|2[0-4]):([0-5]\d|60))$/;

/** A day, such as `2026-01-02`. */
export function isDate(text: string): boolean {
  return DATE.test(text) && lastDay(text.slice(0, 7)) >= Number(text.slice(8));
}

/** A moment as the validation of custom resources reads it, in upper or lower case. */
export function isDateTime(text: string): boolean {
  const [date, time] = text.toLowerCase().split('t');
  return time !== undefined && isDate(date) && TIME.test(time);
}

/** A moment as Go reads it for Kubernetes' own kinds, RFC 3339 with a few liberties. */
export function isGoTime(text: string): boolean {
  const [, date] = GO_TIME.exec(text) ?? [];
  return date !== undefined && isDate(date);
}

function lastDay(month: string): number {
  const [year, number] = month.split('-').map(Number);
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

const GO_DURATION = /^[-+]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/;
const LONG_DURATION = /(\d+)\s*([A-Za-zµ]+)/g;
const EXACT = new Set(['ns', 'us', 'µs', 'ms', 's', 'm', 'h', 'hr', 'd', 'w', 'wk']);
/** Longer names may go on as they like, as in `minutes`. */
const BEGINNINGS = ['nano', 'micro', 'milli', 'sec', 'min', 'hour', 'day', 'week'];
const LARGEST = 2n ** 63n;

/** A duration in Go's form, or any text with a number and a unit in it, such as `3 days`. */
export function isDuration(text: string): boolean {
  const parts = [...text.matchAll(LONG_DURATION)].map(([, digits, unit]) => ({ digits, unit: unit.toLowerCase() }));
  if (parts.some(({ digits }) => BigInt(digits) >= LARGEST)) return false;
  return GO_DURATION.test(text) || parts.some(({ unit }) => EXACT.has(unit) || BEGINNINGS.some((beginning) => unit.startsWith(beginning)));
}
