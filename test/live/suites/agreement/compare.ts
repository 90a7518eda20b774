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
export function compare(object: any, ours: Verdict, theirs: ServerVerdict): Comparison {
  if (ours.accepted && theirs.accepted) return {};
  if (theirs.accepted) {
    const classes = ours.complaints.map((complaint) => DIFFERENCES.find(({ covers }) => covers(complaint, object)));
    const unexplained = ours.complaints.filter((_, i) => classes[i] === undefined);
    return unexplained.length === 0 ? { difference: classes[0]?.name } : { fault: `false alarm: ${texts(unexplained)}` };
  }
  if (ours.accepted) return { fault: `missed (${theirs.by}): ${texts(theirs.complaints)}` };
  const missing = theirs.complaints.filter(({ path }) => path !== undefined && !ours.complaints.some((own) => names(own.path!, path)));
  if (missing.length > 0) return { fault: `another place (${theirs.by}): ${texts(missing)}, but ours is ${texts(ours.complaints)}` };
  return theirs.by === 'apply' ? { difference: 'refused by apply only' } : {};
}

/** Whether our path is the server's; of labels and annotations it names the map only. */
function names(own: string, theirs: string): boolean {
  return own === theirs || (/^metadata\.\w+$/.test(theirs) && own.startsWith(`${theirs}.`));
}

function texts(complaints: readonly Complaint[]): string {
  return complaints.slice(0, 3).map(({ path, text, rule }) => `${path ?? '(no place)'}: ${shortened(text)}${rule === undefined ? '' : ` (${rule})`}`).join(' | ');
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
