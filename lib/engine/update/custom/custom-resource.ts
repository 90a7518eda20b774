import type { KindSchema } from '../../../upstream/schema-catalog';
import type { CheckViolation } from '../../admission/check';
import { defaulted } from '../../admission/schema/kind-validator';
import type { Change } from '../update-rule';
import { Correlation } from './correlation';
import { skippedRules } from './skipped-rules';
import { Tolerance } from './tolerated';
import { TRANSITION } from './transition-rule';
import { brokenTransitions } from './transitions';

/**
 * Why a change of a custom resource is refused: what is wrong with it and is not as wrong as it was before, and the rules about changes.
 *
 * @param alone what is wrong with the object as it is to become
 * @param hadTwins whether lists had entries with the same key before
 */
export function* refusals(
  { before, after }: Change, kind: KindSchema, alone: readonly CheckViolation[], hadTwins: boolean,
): Iterable<CheckViolation> {
  const root = correlate(before.object, after.object, kind);
  const tolerance = new Tolerance(root, kind.definitions, hadTwins);
  const open = alone.filter((violation) => !tolerance.covers(violation));
  yield* open;
  yield* skippedRules(alone.filter((violation) => !open.includes(violation)), tolerance, after);
  // Rules take the schema for granted, so they do not speak of what is wrong already.
  const isWrong = (property: string): boolean => open.some((fault) => fault.property === property || isBelow(fault.property, property));
  for (const violation of brokenTransitions(root, kind.definitions)) {
    if (!isWrong(violation.property)) yield { ...violation, rule: TRANSITION.id, document: after };
  }
}

/** Both as the API server compares them: with defaults, and with the status that it keeps. */
function correlate(before: any, after: any, kind: KindSchema): Correlation {
  const keepsStatus = kind.subresources.status !== undefined;
  const { status, ...rest } = after;
  const next = keepsStatus ? { ...rest, ...(before.status === undefined ? {} : { status: before.status }) } : after;
  return new Correlation(defaulted(before, kind), defaulted(next, kind), kind.schema, kind.definitions);
}

function isBelow(property: string, above: string): boolean {
  return property.startsWith(above) && /^[.[]/.test(property.slice(above.length));
}
