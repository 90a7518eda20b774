import { isIPv4, isIPv6 } from 'node:net';
import { isDnsLabel, isDnsSubdomain } from '../../../core/names';
import type { TextFault } from './demands';
import { lowerCase } from './go-text';

const PORT_NAME = /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/;
const URL_PATH = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/;

/** The name of most objects. */
export const subdomain: TextFault = (name) => (isDnsSubdomain(name)
  ? undefined : 'must be lower-case letters, digits, "-" and ".", at most 253 characters, beginning and ending with a letter or digit');

/** The name of a namespace, a container or a host. */
export const dnsLabel: TextFault = (name) => (isDnsLabel(name)
  ? undefined : 'must be lower-case letters, digits and "-", at most 63 characters, beginning and ending with a letter or digit');

/** The name of a CSI driver. */
export const driverName: TextFault = (name) => (isDnsSubdomain(lowerCase(name), 63) && Buffer.byteLength(name) <= 63
  ? undefined : 'must be letters, digits, "-" and ".", at most 63 characters, beginning and ending with a letter or digit');

/** The name of an access control object, which is a part of a URL path. */
export const pathSegment: TextFault = (name) => (name === '.' || name === '..' || /[/%]/.test(name)
  ? 'must not be "." or ".." and not hold "/" or "%"' : undefined);

/** The name of a port, as IANA writes it. */
export const portName: TextFault = (name) => (PORT_NAME.test(name)
  ? undefined : 'must be at most 15 lower-case letters, digits and single "-", with a letter, beginning and ending with a letter or digit');

/** A key of a config map or secret. */
export const dataKey: TextFault = (key) => (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && !key.startsWith('..')
  ? undefined : 'must be letters, digits, "-", "_" and ".", at most 253 characters, not beginning with ".."');

/** The name of an environment variable. */
export const variableName: TextFault = (name) => (/^[ -<>-~]+$/.test(name) ? undefined : 'must be printable ASCII without "="');

/** A path below some directory. */
export const pathBelow: TextFault = (path) => (path.startsWith('/') || path.split('/').includes('..') ? 'must be relative and must not hold ".."' : undefined);

/** The path of a file that is made for a pod; names that begin with two dots are the kubelet's own. */
export const madeFile: TextFault = (path) => pathBelow(path) ?? (path.startsWith('..') ? 'must not begin with ".."' : undefined);

/** A path without steps upwards. */
export const noBacksteps: TextFault = (path) => (path.split('/').includes('..') ? 'must not hold ".."' : undefined);

/** An IP address, without leading zeros. */
export const ipAddress: TextFault = (text) => (isIPv4(text) || (isIPv6(text) && !/[.%]/.test(text)) ? undefined : 'must be an IP address');

/** A range of addresses, beginning with the first of them. */
export const addressRange: TextFault = (text) => {
  const [address, bits, ...more] = text.split('/');
  const size = isIPv4(address) ? 32 : 128;
  if (bits === undefined || more.length > 0 || ipAddress(address) !== undefined || !/^(0|[1-9]\d{0,2})$/.test(bits) || Number(bits) > size) {
    return 'must be a range of IP addresses such as 10.0.0.0/16';
  }
  return bitsOf(address).slice(Number(bits)).includes('1') ? `must begin with the first address of the range of ${bits} bits` : undefined;
};

/** A name with a domain before it, such as example.com/ingress. */
export const domainPath: TextFault = (text) => {
  const slash = text.indexOf('/');
  return slash > 0 && isDnsSubdomain(text.slice(0, slash)) && URL_PATH.test(text.slice(slash + 1))
    ? undefined : 'must be a domain and a path such as example.com/name';
};

/** All bits of an address as text. */
export function bitsOf(address: string): string {
  if (isIPv4(address)) return address.split('.').map((part) => Number(part).toString(2).padStart(8, '0')).join('');
  const [head, tail] = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const groups = tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail];
  return groups.map((group) => parseInt(group, 16).toString(2).padStart(16, '0')).join('');
}
