import type { IConstruct } from 'constructs';
import { refusal } from './problem';
import { shown } from './shown';

const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether the text can name a namespace, a service or a pod's container (RFC 1123 label). */
export function isDnsLabel(text: string): boolean {
  return typeof text === 'string' && text.length <= 63 && LABEL.test(text);
}

/** Whether the text can name most other objects (RFC 1123 subdomain). */
export function isDnsSubdomain(text: string, limit = 253): boolean {
  return typeof text === 'string' && text.length <= limit && SUBDOMAIN.test(text);
}

/** Whether a string of the DNS alphabet, and if not, where it goes wrong, in words. */
function fault(name: string): string {
  if (typeof name !== 'string') return 'is no text';
  if (name === '') return 'is empty';
  if (name.length > 63) return `has ${name.length} characters`;
  return 'has characters or ends that DNS-1123 does not allow';
}

/**
 * Returns the name if it can name an object, and refuses it otherwise.
 *
 * @param where the property that holds the name
 * @param scope the construct that was given the name
 * @param dots whether dots are allowed (they are not in the names of namespaces and services)
 */
export function requireName(name: string, where: string, scope: IConstruct, dots = false): string {
  if (dots ? isDnsSubdomain(name, 63) : isDnsLabel(name)) return name;
  throw refusal({
    where,
    what: `${shown(name)} cannot be a name: it ${fault(name)}`,
    why: 'The API server refuses it, or names that are derived from it',
    fix: `Use at most 63 lower-case letters, digits and "-"${dots ? ' or "."' : ''}, beginning and ending with a letter or digit`,
  }, scope);
}
