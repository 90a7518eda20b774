// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x1f\x7f]/;
const BAD_ESCAPE = /%(?![0-9a-f]{2})/i;
const HOST = /^(\[[^[\]]*\]|[^:[\]]*)(:\d*)?$/;
const HOST_TEXT = /^([\w.~!$&'()*+,;=:[\]<>"-]|[^\0-\x7f]|%[89a-f][0-9a-f])*$/i;
const USER = /^[\w.~!$&'()*+,;=:@%-]*$/;

/**
 * What Go accepts as the target of a request: an absolute path, or a scheme with anything behind it.
 *
 * @see https://pkg.go.dev/net/url#ParseRequestURI
 */
export function isRequestUri(text: string): boolean {
  if (CONTROL.test(text) || text === '') return false;
  if (text === '*') return true;
  const [, scheme, rest] = /^(?:([a-z][a-z0-9+.-]*):)?([\s\S]*)$/i.exec(text)!;
  const [path] = rest.split('?');
  if (!path.startsWith('/')) return scheme !== undefined;
  if (scheme === undefined || !path.startsWith('//')) return !BAD_ESCAPE.test(path);
  const end = path.indexOf('/', 2);
  const authority = end < 0 ? path.slice(2) : path.slice(2, end);
  return isAuthority(authority) && !BAD_ESCAPE.test(path.slice(authority.length + 2));
}

function isAuthority(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [user, host] = at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
  return USER.test(user) && !BAD_ESCAPE.test(user) && HOST.test(host) && HOST_TEXT.test(host);
}
