import { isIPv6 } from 'node:net';
import type { TextFault } from './demands';

const FORM = 'must begin with https:// and a host';
const CONTROL = /[\x00-\x1f\x7f]/;
const ESCAPES = /%(?![0-9a-fA-F]{2})/;
/** Of ASCII, a host may only escape what a percent sign stands for. */
const HOST = /^(?:[-\w.~!$&'()*+,;=:<>"\]\u0080-\uffff]|%25|%[89a-fA-F][0-9a-fA-F])*$/;
const PORT = /^(?::\d*)?$/;

/** An address that the API server calls, read as Go reads it. */
export const secureAddress: TextFault = (text) => {
  const [whole, fragment] = cut(text, '#');
  const [address, query] = cut(whole, '?');
  if (CONTROL.test(text) || !/^https:\/\//i.test(address)) return FORM;
  const [authority] = cut(address.slice('https://'.length), '/');
  if (authority.includes('@') || query !== '' || fragment !== '') return 'must not hold a user, a query or a fragment';
  if (ESCAPES.test(address.slice('https://'.length + authority.length))) return 'must not hold a "%" without two digits after it';
  return authority !== '' && isHost(authority) ? undefined : FORM;
};

function isHost(host: string): boolean {
  if (host.startsWith('[')) {
    const end = host.lastIndexOf(']');
    const [address, zone] = cut(host.slice(1, end), '%25');
    return end > 0 && PORT.test(host.slice(end + 1)) && isIPv6(address) && !address.includes('%') && (zone !== '' || !host.includes('%25')) && HOST.test(zone);
  }
  const [name, port] = cut(host, ':');
  return HOST.test(name) && PORT.test(host.slice(name.length)) && !port.includes(':');
}

/** What is before and after the first of a mark. */
function cut(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)];
}
