import { check } from '../../../../../lib/engine/check';
import { Severity } from '../../../../../lib/engine/finding';
import { asWritten, dotted } from './paths';
import type { Verdict } from './verdict';

/** The families of rules that judge a single object by what the API server demands. */
const FAMILIES = /^(schema|cel|syntax)\//;
const ORIGIN = 'sample';

/** What the engine says of an object. */
export function engineVerdict(object: any, context: readonly any[], releases: { readonly [upstream: string]: string }): Verdict {
  const documents = [{ object, origin: ORIGIN }, ...context.map((each) => ({ object: each, origin: 'context' }))];
  const complaints = check(documents, { site: 'agreement', releases })
    .filter(({ origin, severity, rule }) => origin === ORIGIN && severity === Severity.ERROR && FAMILIES.test(rule))
    .map(({ rule, property, message }) => ({ rule, path: dotted(asWritten(property)), text: message }));
  return { accepted: complaints.length === 0, complaints };
}
