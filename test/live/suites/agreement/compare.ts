import type { KindSchema } from '../../../../lib/upstream/schema-catalog';
import { DIFFERENCES } from './differences';
import type { ServerVerdict } from './verdicts/server';
import type { Complaint, Verdict } from './verdicts/verdict';

/** What comes of comparing two verdicts. */
export interface Comparison {
  /** What is wrong, `undefined` when they agree. */
  readonly fault?: string;
  /** Why we are stricter on purpose. */
  readonly difference?: string;
}

/** Holds our verdict against the server's. */
export function compare(kind: KindSchema, ours: Verdict, theirs: ServerVerdict): Comparison {
  if (ours.accepted && theirs.accepted) return {};
  if (theirs.accepted) {
    const classes = ours.complaints.map((complaint) => DIFFERENCES.find(({ covers }) => covers(complaint, kind)));
    const unexplained = ours.complaints.filter((_, i) => classes[i] === undefined);
    return unexplained.length === 0 ? { difference: classes[0]?.name } : { fault: `false alarm: ${texts(unexplained)}` };
  }
  if (ours.accepted) return { fault: `missed (${theirs.by}): ${texts(theirs.complaints)}` };
  const missing = theirs.complaints.filter(({ path }) => path !== undefined && !ours.complaints.some((own) => names(own, path)));
  if (missing.length > 0) return { fault: `another place (${theirs.by}): ${texts(missing)}, but ours is ${texts(ours.complaints)}` };
  return theirs.by === 'apply' ? { difference: 'refused by apply only' } : {};
}

/** Whether we name the server's place too. */
function names(own: Complaint, theirs: string): boolean {
  const { path = '', rule = '' } = own;
  if (path === theirs || rule === 'schema/unknown-kind') return true;
  // Of metadata it names neither keys of labels nor which owner or finalizer is meant.
  const place = theirs.startsWith('metadata.') ? path.replace(/\.\d+(?=\.|$)/, '') : path;
  if (place === theirs || (place !== path && place.startsWith(`${theirs}.`)) || /^metadata\.(labels|annotations)$/.test(theirs) && path.startsWith(`${theirs}.`)) return true;
  // Of a list that it merges it names none of the twins.
  if (rule === 'schema/duplicate-entry' && path.replace(/\.\d+$/, '') === theirs) return true;
  // It looks into values of a wrong type as well, where nothing can be right.
  return /^schema\/(wrong-type|null-value)$/.test(rule) && theirs.startsWith(`${place}.`);
}

function texts(complaints: readonly Complaint[]): string {
  return complaints.slice(0, 3).map(({ path, text, rule }) => `${path ?? '(no place)'}: ${shortened(text)}${rule === undefined ? '' : ` (${rule})`}`).join(' | ');
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
