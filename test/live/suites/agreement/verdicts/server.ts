import { LiveError } from '../../../harness/live-error';
import type { Answer, Server } from '../../../harness/server';
import type { Subject } from '../subjects/subject';
import { appliedComplaints } from './apply-paths';
import { dotted } from './paths';
import type { Complaint, Verdict } from './verdict';

/** What the API server says of an object, stricter of create and apply. */
export interface ServerVerdict extends Verdict {
  /** The one that refused it. */
  readonly by?: 'create' | 'apply';
}

const QUERY = 'dryRun=All&fieldValidation=Strict&fieldManager=rookery';
const ACCEPTED: ServerVerdict = { accepted: true, complaints: [] };
/** Of the server, not of the object; a plain 500 is what it says of values that it cannot even read. */
const OVERLOADED: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const CONTROL = /[\u007f-\u009f\ufeff\ufffe\uffff]/g;
const CONFLICT = 409;
/** Says that something else is wrong, and so nothing. */
const AFTERTHOUGHT = '<nil>';

/** Asks for a create, which names every place, and for an apply if that is not enough to refuse it. */
export async function serverVerdict(object: any, { kind }: Subject, server: Server): Promise<ServerVerdict> {
  const { name, namespace } = object.metadata ?? {};
  const space = kind.scope === 'Namespaced' ? `/namespaces/${encodeURIComponent(isWord(namespace) ? namespace : 'default')}` : '';
  const base = kind.apiVersion.includes('/') ? `/apis/${kind.apiVersion}` : `/api/${kind.apiVersion}`;
  const path = `${base}${space}/${kind.plural}`;
  // An apply is read as YAML, where these characters have to be escaped.
  const body = JSON.stringify(object).replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const created = await server.call('POST', `${path}?${QUERY}`, body);
  // Of an object that is there already, such as a role of the server's own, a create says nothing.
  if (created.status >= 300 && created.status !== CONFLICT) return { accepted: false, complaints: complaintsOf(created, object), by: 'create' };
  // Without a name there is nothing to apply to.
  if (!isWord(name)) return ACCEPTED;
  // Fields of a role of the server's own belong to the server, which says nothing of their values.
  const applied = await server.call('PATCH', `${path}/${encodeURIComponent(name)}?${QUERY}&force=true`, body, 'application/apply-patch+yaml');
  return applied.status >= 300 ? { accepted: false, complaints: complaintsOf(applied, object), by: 'apply' } : ACCEPTED;
}

/** Whether a value can be part of an address, which half of a UTF-16 pair cannot. */
function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/[\ud800-\udfff]/u.test(value);
}

export function complaintsOf({ status, body }: Answer, object: any): Complaint[] {
  const message = String(body.message);
  if (OVERLOADED.has(status)) throw new LiveError(`The API server answers ${status}: ${message}`, 'It is overloaded, so its verdict says nothing; run again.');
  const causes = (body.details?.causes ?? []).filter(({ field }: any) => field !== AFTERTHOUGHT);
  if (causes.length > 0) return causes.map(({ field, message: text }: any) => ({ path: field === undefined ? undefined : dotted(field), text }));
  if (message.includes('typed patch')) return appliedComplaints(message, object);
  // Names are not escaped, so a quote may be part of one.
  const decoding = [...message.matchAll(/(?:unknown|duplicate) field "(.*?)"(?=, |$)/gs)].map(([text, field]) => ({ path: dotted(field), text }));
  if (decoding.length > 0) return decoding;
  const member = /Go struct field ObjectMeta\.(\S+) of type/.exec(message)?.[1];
  const [, metadata = 'metadata'] = /cannot be handled as a \w+: (\S+): Invalid value/.exec(message) ?? [];
  return [{ text: message, ...(member === undefined ? {} : { path: dotted(`${metadata}.${member}`) }) }];
}
