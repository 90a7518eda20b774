import { isIPv4, isIPv6 } from 'node:net';
import { parseQuantity } from '../../../core/quantity-syntax';

const NAMES_OF_TIME = 'ns|nano|nanos|nanosecond|nanoseconds|us|µs|micro|micros|microsecond|microseconds|ms|milli|millis|millisecond|milliseconds'
  + '|s|sec|secs|second|seconds|m|min|mins|minute|minutes|h|hr|hour|hours|d|day|days|w|wk|week|weeks';
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const GO_DURATION = /^[-+]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/;
const LONG_DURATION = new RegExp(`^(\\d+\\s*(${NAMES_OF_TIME})\\s*)+$`);
const UUID = (version: string): RegExp => new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$`, 'i');
const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

type Format = (value: string) => boolean;

/** What the API server reads for each format of a string; it ignores formats that are not here. */
const STRINGS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['date', isDate],
  ['datetime', isDateTime],
  ['duration', (text) => GO_DURATION.test(text) || LONG_DURATION.test(text)],
  ['byte', (text) => /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/[\r\n]/g, ''))],
  ['uri', (text) => (text.startsWith('/') ? !/\s/.test(text) : /^[a-z][a-z0-9+.-]*:\S+$/i.test(text))],
  ['email', (text) => /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(text)],
  ['hostname', (text) => text.length <= 255 && /^[a-z0-9]([-a-z0-9]{0,62})(\.[a-z0-9][-a-z0-9]{0,62})*\.?$/i.test(text)],
  ['ipv4', isIPv4],
  ['ipv6', isIPv6],
  ['cidr', isCidr],
  ['mac', (text) => /^([0-9a-f]{2}([:-]))([0-9a-f]{2}\2){4}([0-9a-f]{2}\2[0-9a-f]{2}\2)?[0-9a-f]{2}$|^([0-9a-f]{4}\.){2,3}[0-9a-f]{4}$/i.test(text)],
  ['uuid', (text) => UUID('[0-9a-f]').test(text)],
  ['uuid3', (text) => UUID('3').test(text)],
  ['uuid4', (text) => UUID('4').test(text)],
  ['uuid5', (text) => UUID('5').test(text)],
  ['bsonobjectid', (text) => /^[0-9a-f]{24}$/i.test(text)],
  ['isbn', (text) => isIsbn10(text) || isIsbn13(text)],
  ['isbn10', isIsbn10],
  ['isbn13', isIsbn13],
  ['creditcard', isCreditCard],
  ['ssn', (text) => /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text)],
  ['hexcolor', (text) => /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)],
  ['rgbcolor', (text) => /^rgb\(\s*(25[0-5]|2[0-4]\d|1?\d?\d)\s*(,\s*(25[0-5]|2[0-4]\d|1?\d?\d)\s*){2}\)$/.test(text)],
  ['k8sshortname', (text) => LABEL.test(text)],
  ['k8slongname', (text) => text.length <= 253 && text.split('.').every((part) => LABEL.test(part))],
  ['quantity', (text) => parseQuantity(text) !== undefined],
]);

/** The limits of whole numbers; those of 64 bits are as near as JavaScript's numbers come. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
  float: [-3.4028234663852886e38, 3.4028234663852886e38],
};

/** The test for a string format, `undefined` when the API server does not enforce it. */
export function stringFormat(name: string): Format | undefined {
  return STRINGS.get(name.replaceAll('-', ''));
}

/** The least and the largest number of a numeric format, `undefined` when it sets no limits. */
export function numberLimits(name: string): readonly [number, number] | undefined {
  return NUMBERS[name];
}

function isDate(text: string): boolean {
  return DATE.test(text) && lastDay(text.slice(0, 7)) >= Number(text.slice(8));
}

function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[T ]$/i.test(text.charAt(10)) && TIME.test(text.slice(11));
}

function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (bits === undefined || more.length > 0 || !/^(0|[1-9]\d*)$/.test(bits)) return false;
  return isIPv4(address) ? Number(bits) <= 32 : isIPv6(address) && Number(bits) <= 128;
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{9}[\dX]$/.test(digits)) return false;
  return [...digits].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0) % 11 === 0;
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{13}$/.test(digits) && [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

function isCreditCard(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? Number(digit) : Number(digit) * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function lastDay(month: string): number {
  const [year, number] = month.split('-').map(Number);
  if (number === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}
