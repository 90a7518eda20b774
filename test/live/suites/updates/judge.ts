import { World } from '../../../../lib/engine/admission/world';
import { checkUpdate } from '../../../../lib/engine/check-update';
import type { Comparison } from '../agreement/compare';
import { complaintsOf } from '../agreement/verdicts/server';
import type { Complaint } from '../agreement/verdicts/verdict';
import { carriedOver } from './carried-over';
import { dotted, isNamed } from './places';
import type { Stored } from './stored';

/** What both say of a change. */
export interface Judged extends Comparison {
  readonly refused: boolean;
}

/** Where an update is laxer than an apply, by which manifests are written. */
const STRICTER: readonly { readonly name: string; covers(complaint: Complaint): boolean }[] = [
  { name: 'a null where none is allowed: an update drops it, an apply is refused', covers: ({ rule }) => rule === 'schema/null-value' },
  { name: 'a status of the wrong type: an update drops it, an apply is refused', covers: ({ path }) => path === 'status' },
];

/** Compares what the engine says of a change with what the API server says, for both forms of what was there before. */
export async function judge(stored: Stored, after: any): Promise<Judged> {
  const { server, read, written } = stored;
  const answer = await server.replace(carriedOver(after, read), { dryRun: true });
  const theirs = answer.status < 300 ? [] : complaintsOf(answer, after);
  // What was read and then changed is only compared with what was read: of a manifest nobody knows what became of it.
  const forms = [['as it is read', read], ...(after.metadata?.uid === undefined && !stored.outgrown ? [['as it was written', written]] : [])];
  const verdicts = forms.map(([form, before]) => ({ form, ...held(complaints(before, after, stored), theirs) }));
  const fault = verdicts.find((verdict) => verdict.fault !== undefined);
  return {
    refused: theirs.length > 0,
    difference: verdicts.find(({ difference }) => difference !== undefined)?.difference,
    fault: fault && `before ${fault.form}: ${fault.fault}`,
  };
}

function complaints(before: any, after: any, { context, releases }: Stored): Complaint[] {
  const facts = { site: 'updates', releases };
  const document = { object: after, origin: 'after' };
  const world = new World([document, ...context.map((object) => ({ object, origin: 'context' }))], facts);
  return checkUpdate({ object: before, origin: 'before' }, document, facts, world)
    .map(({ rule, property, message }) => ({ rule, path: dotted(property), text: message }));
}

function held(ours: readonly Complaint[], theirs: readonly Complaint[]): Comparison {
  if (theirs.length === 0) {
    const reasons = ours.map((complaint) => STRICTER.find(({ covers }) => covers(complaint))?.name);
    const unexplained = ours.filter((_, i) => reasons[i] === undefined);
    return unexplained.length === 0 ? { difference: reasons[0] } : { fault: `false alarm: ${texts(unexplained)}` };
  }
  if (ours.length === 0) return { fault: `missed: ${texts(theirs)}` };
  const missing = theirs.filter(({ path }) => path !== undefined && !ours.some((own) => isNamed(path, own)));
  return missing.length === 0 ? {} : { fault: `another place: ${texts(missing)}, but ours is ${texts(ours)}` };
}

function texts(all: readonly Complaint[]): string {
  return all.slice(0, 3).map(({ path, text, rule }) => `${path ?? '(no place)'}: ${text.slice(0, 160)}${rule === undefined ? '' : ` (${rule})`}`).join(' | ');
}
