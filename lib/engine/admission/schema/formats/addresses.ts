import { isIPv4 as isStrictIPv4, isIPv6 as isZonedIPv6 } from 'node:net';

const LETTER = 'a-zA-Z0-9\\p{S}\\p{L}';
const HOST = new RegExp(`^([${LETTER}](-?[${LETTER}]{0,62})?|([${LETTER}]([${LETTER}-]{0,61}[${LETTER}])?\\.)+[a-zA-Z\\p{L}]{2,63})$`, 'u');
const MAC = /^([0-9a-f]{2})(([:-])[0-9a-f]{2})((\3[0-9a-f]{2}){4}|(\3[0-9a-f]{2}){6}|(\3[0-9a-f]{2}){18})$|^[0-9a-f]{4}((\.[0-9a-f]{4}){2}|(\.[0-9a-f]{4}){3}|(\.[0-9a-f]{4}){9})$/i;

/** An IPv4 address, with leading zeros or written as IPv6 if need be. */
export function isIPv4(text: string): boolean {
  return isStrictIPv4(withoutZeros(text)) || (text.includes('.') && isIPv6(text));
}

/** An IPv6 address without a zone. */
export function isIPv6(text: string): boolean {
  return !text.includes('%') && isZonedIPv6(text);
}

/** A network, such as `10.0.0.0/8`. */
export function isCidr(text: string): boolean {
  const [address, bits, ...more] = text.split('/');
  if (bits === undefined || more.length > 0 || !/^\d{1,5}$/.test(bits)) return false;
  return isStrictIPv4(withoutZeros(address)) ? Number(bits) <= 32 : isIPv6(address) && Number(bits) <= 128;
}

/** The address of a network interface, of six, eight or twenty bytes. */
export function isMac(text: string): boolean {
  return MAC.test(text);
}

/** The name of a host, also in other alphabets; what stands last in a name of several parts has two letters at least. */
export function isHostname(text: string): boolean {
  return HOST.test(text) && Buffer.byteLength(text) <= 255 && text.split('.').every((part) => Buffer.byteLength(part) <= 63);
}

function withoutZeros(address: string): string {
  return address.replace(/(?<=^|\.)0+(?=\d)/g, '');
}
