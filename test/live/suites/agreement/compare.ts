import type { KindSchema } from '../../../../lib/upstream/schema-catalog';
import { APPLY_ONLY, DIFFERENCES, SERVER_KNOWLEDGE } from './differences';
import { isAmong } from './subjects/builtin/places';
import type { ServerVerdict } from './verdicts/server';
import type { Complaint, Verdict } from './verdicts/verdict';

/** What the server names as a whole. */
const WHOLE_MAPS = /(^|\.)metadata\.(labels|annotations)$/;
const WHOLE_LISTS = /((?:^|\.)metadata\.(?:finalizers|ownerReferences|managedFields))\.\d+/;

/** What comes of comparing two verdicts. */
export interface Comparison {
  /** What is wrong, `undefined` when they agree. */
  readonly fault?: string;
  /** Why we are stricter on purpose. */
  readonly difference?: string;
  /** Why an apply refuses what a create lets through. */
  readonly applyOnly?: string;
  /** What only the server could know. */
  readonly serverOnly?: string;
}

/** Holds our verdict against the server's. */
export function compare(kind: KindSchema, ours: Verdict, theirs: ServerVerdict): Comparison {
  if (ours.accepted && theirs.accepted) return {};
  if (theirs.accepted) {
    const classes = ours.complaints.map((complaint) => DIFFERENCES.find(({ covers }) => covers(complaint, kind)));
    const unexplained = ours.complaints.filter((_, i) => classes[i] === undefined);
    return unexplained.length === 0 ? { difference: classes[0]?.name } : { fault: `false alarm: ${texts(unexplained)}` };
  }
  const known = theirs.complaints.map((complaint) => SERVER_KNOWLEDGE.find(({ covers }) => covers(complaint, kind))?.name);
  if (ours.accepted && !known.includes(undefined)) return { serverOnly: known[0] };
  if (ours.accepted) return { fault: `missed (${theirs.by}): ${texts(theirs.complaints)}` };
  const missing = theirs.complaints.filter(({ path }, i) => path !== undefined && known[i] === undefined
    && !ours.complaints.some((own) => names(own, path)) && (kind.custom || !isAmong(kind.kind, path, ours.complaints)));
  if (missing.length > 0) return { fault: `another place (${theirs.by}): ${texts(missing)}, but ours is ${texts(ours.complaints)}` };
  if (theirs.by === 'create') return {};
  const difference = APPLY_ONLY.find(({ covers }) => ours.complaints.some((complaint) => covers(complaint, kind)))?.name;
  return difference === undefined ? { fault: `refused by apply alone, for no reason that is listed: ${texts(theirs.complaints)}` } : { applyOnly: difference };
}

/** Whether we name the server's place too. */
function names(own: Complaint, theirs: string): boolean {
  const { path = '', rule = '' } = own;
  if (path === theirs || rule === 'schema/unknown-kind' || (theirs.includes('.*.') && matches(path, theirs))) return true;
  // Of metadata it names neither keys of labels nor which owner or finalizer is meant.
  if (WHOLE_MAPS.test(theirs) && path.startsWith(`${theirs}.`)) return true;
  const place = path.replace(WHOLE_LISTS, '$1');
  if (place === theirs) return true;
  // What it makes of a wrong prefix is a wrong name as well.
  if (path === 'metadata.generateName' && theirs === 'metadata.name') return true;
  // Of a list that it merges it names no entries.
  if (/^schema\/(duplicate-entry|missing-field|wrong-type|null-value)$/.test(rule) && path.replace(/\.\d+$/, '') === theirs) return true;
  // It looks into values of a wrong type as well, where nothing can be right.
  // Of a value that fits none of several forms, it also names the faults of the one that comes closest.
  return /^schema\/(wrong-type|null-value|no-variant)$/.test(rule) && theirs.startsWith(`${place}.`);
}

function matches(path: string, pattern: string): boolean {
  const steps = pattern.split('.');
  return path.split('.').length === steps.length && path.split('.').every((step, i) => step === steps[i] || steps[i] === '*');
}

function texts(complaints: readonly Complaint[]): string {
  return complaints.slice(0, 3).map(({ path, text, rule }) => `${path ?? '(no place)'}: ${shortened(text)}${rule === undefined ? '' : ` (${rule})`}`).join(' | ');
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
