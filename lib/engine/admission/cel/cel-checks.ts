import type { Schema, ValidationRule } from '../../../upstream/schema';
import type { Check } from '../schema/run';
import type { Predicate } from './predicate';
import { PREDICATES } from './predicates';

/** The validation rules that stand at a schema node, as far as they are known and speak of a single object. */
export function celChecks(schema: Schema): Check[] {
  return (schema['x-kubernetes-validations'] ?? []).flatMap((rule) => {
    const predicate = PREDICATES.get(rule.rule);
    return predicate === undefined ? [] : [checkOf(rule, predicate)];
  });
}

function checkOf({ rule, message }: ValidationRule, predicate: Predicate): Check {
  const text = message ?? `the rule ${rule} does not hold`;
  return (value, run) => {
    if (!holds(predicate, value)) run.report('cel/broken-rule', text);
  };
}

/** A rule that reaches for a field that is not there fails, and the API server refuses the object for it. */
function holds(predicate: Predicate, value: unknown): boolean {
  try {
    return predicate(value);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
