import { parseQuantity } from '../../../core/quantity-syntax';
import { isCidr, isHostname, isIPv4, isIPv6, isMac } from './formats/addresses';
import { isCreditCard, isIsbn10, isIsbn13 } from './formats/check-digits';
import { isDate, isDateTime, isDuration, isGoTime } from './formats/times';
import { isRequestUri } from './formats/uris';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const BASE64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BYTE_OF_COLOR = '\\s*(0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])\\s*';
const RGB = new RegExp(`^rgb\\(${[BYTE_OF_COLOR, BYTE_OF_COLOR, BYTE_OF_COLOR].join(',')}\\)$`);

type Format = (value: string) => boolean;

const uuid = (version: string, variant: string): Format => {
  const pattern = new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${version}[0-9a-f]{3}-?${variant}[0-9a-f]{3}-?[0-9a-f]{12}$`, 'i');
  return (text) => pattern.test(text);
};
const HEX = '[0-9a-f]';

/** What the API server reads for each format of a string; it ignores formats that are not here. */
const STRINGS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['date', isDate],
  ['datetime', isDateTime],
  ['duration', isDuration],
  ['byte', (text) => text !== '' && BASE64.test(text)],
  ['uri', isRequestUri],
  ['email', (text) => /^([^<>]*<)?[^\s@<>]+@[^\s@<>]+>?$/.test(text)],
  ['hostname', isHostname],
  ['ipv4', isIPv4],
  ['ipv6', isIPv6],
  ['cidr', isCidr],
  ['mac', isMac],
  ['uuid', uuid(HEX, HEX)],
  ['uuid3', uuid('3', HEX)],
  ['uuid4', uuid('4', '[89ab]')],
  ['uuid5', uuid('5', '[89ab]')],
  ['bsonobjectid', (text) => /^[0-9a-f]{24}$/i.test(text)],
  ['isbn', (text) => isIsbn10(text) || isIsbn13(text)],
  ['isbn10', isIsbn10],
  ['isbn13', isIsbn13],
  ['creditcard', isCreditCard],
  ['ssn', (text) => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text)],
  ['hexcolor', (text) => /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)],
  ['rgbcolor', (text) => RGB.test(text)],
  ['k8sshortname', (text) => text.length <= 63 && LABEL.test(text)],
  ['k8slongname', (text) => text.length <= 253 && text.split('.').every((part) => LABEL.test(part))],
  ['quantity', (text) => parseQuantity(text) !== undefined],
]);

/** What Go reads into its own types for Kubernetes' own kinds, where that differs. */
const BUILTIN: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['datetime', isGoTime],
  ['byte', (text) => BASE64.test(text.replace(/[\r\n]/g, ''))],
]);

/** The limits of numbers; whole ones fit into 64 bits anyway. */
const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  float: [-3.4028234663852886e38, 3.4028234663852886e38],
};

/** The test for a string format, `undefined` when the API server does not enforce it. */
export function stringFormat(name: string, builtin = false): Format | undefined {
  const plain = name.replaceAll('-', '');
  return (builtin ? BUILTIN.get(plain) : undefined) ?? STRINGS.get(plain);
}

/** The least and the largest number of a numeric format, `undefined` when it sets no limits. */
export function numberLimits(name: string): readonly [number, number] | undefined {
  return NUMBERS[name];
}
