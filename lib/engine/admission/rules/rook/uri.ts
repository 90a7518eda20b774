import { isIPv6 } from 'node:net';

const ESCAPES = /^(?:[^%]|%[0-9a-f]{2})*$/i;
/** In a host, escapes are for what is not ASCII, and for the percent sign itself. */
const HOST = /^(?:[\w.~!$&'()*+,;=:[\]<>"-]|[^\0-\x7f]|%[89a-f][0-9a-f]|%25)*$/i;
const USER = /^[\w.~:!$&'()*+,;=%@-]*$/;
const ZONE = /^(?:[\w.~!$&'()*+,;=:[\]<>" -]|[^\0-\x7f]|%[0-9a-f]{2})*$/i;

/**
 * The scheme of a URI in small letters; undefined for a text that Go cannot parse as one.
 *
 * @see https://pkg.go.dev/net/url#Parse
 */
export function uriScheme(uri: string): string | undefined {
  const [whole, fragment = ''] = cut(uri, '#');
  if (/[\0-\x1f\x7f]/.test(whole) || !ESCAPES.test(fragment)) return undefined;
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(whole) ?? [];
  if (scheme === undefined) return undefined;
  const found = scheme.toLowerCase();
  const [path] = cut(rest, '?');
  if (!path.startsWith('/')) return found;
  if (!path.startsWith('//')) return ESCAPES.test(path) ? found : undefined;
  const [authority] = cut(path.slice(2), '/');
  return isAuthority(authority, /^https?$/.test(found)) && ESCAPES.test(path.slice(2 + authority.length)) ? found : undefined;
}

function isAuthority(authority: string, strict: boolean): boolean {
  const at = authority.lastIndexOf('@');
  const user = authority.slice(0, Math.max(at, 0));
  return USER.test(user) && ESCAPES.test(user) && isHost(authority.slice(at + 1), strict);
}

/** Whether it is HOST[:PORT]; outside of http a list of hosts will do. */
function isHost(host: string, strict: boolean): boolean {
  const bracket = host.lastIndexOf('[');
  if (bracket > 0) return false;
  if (bracket === 0) {
    const end = host.lastIndexOf(']');
    return end > 0 && isPort(host.slice(end + 1)) && isAddress(host.slice(1, end));
  }
  const colon = strict ? host.indexOf(':') : host.lastIndexOf(':');
  return (colon < 0 || isPort(host.slice(colon))) && HOST.test(host);
}

function isAddress(host: string): boolean {
  const percent = host.indexOf('%25');
  if (percent < 0) return isIPv6(host) && !host.includes('%');
  return isIPv6(host.slice(0, percent)) && percent + 3 < host.length && ZONE.test(host.slice(percent + 3));
}

function isPort(text: string): boolean {
  return /^(:\d*)?$/.test(text);
}

function cut(text: string, mark: string): [string, string?] {
  const place = text.indexOf(mark);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}
