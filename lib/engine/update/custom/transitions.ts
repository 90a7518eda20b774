import { resolved } from '../../../upstream/schema';
import type { Schema, ValidationRule } from '../../../upstream/schema';
import type { TransitionPredicate } from '../../admission/cel/predicate';
import { TRANSITIONS } from '../../admission/cel/predicates';
import { formatPath } from '../../admission/schema/path';
import type { Step } from '../../admission/schema/path';
import { typeTest } from '../../admission/schema/types';
import { change } from '../compare/differences';
import type { UpdateViolation } from '../update-rule';
import type { Correlation } from './correlation';
import { TOO_LARGE } from './tolerated';
import { TRANSITION, TRANSITION_FIXES } from './transition-rule';

/** Whether a schema, or one below it, has a rule about changes; most have none, and nothing below them is looked at. */
const BEARS = new WeakMap<Schema, boolean>();

/**
 * The rules about changes that do not hold.
 *
 * They are evaluated wherever a value is now and was before, and nowhere else: to add or to remove a field breaks none of its own rules.
 */
export function* brokenTransitions(node: Correlation, definitions: readonly Schema[], path: readonly Step[] = []): Iterable<UpdateViolation> {
  const { schema, before, after } = node;
  if (before === null || after === null || !bears(schema, definitions)) return;
  for (const rule of schema['x-kubernetes-validations'] ?? []) {
    const predicate = TRANSITIONS.get(rule.rule);
    if (predicate && !(isReadable(before, schema) && holds(predicate, after, before))) yield violation(rule, node, path);
  }
  for (const step of node.steps()) {
    const child = node.child(step);
    if (child) yield* brokenTransitions(child, definitions, [...path, step]);
  }
}

function violation({ rule, message }: ValidationRule, { before, after }: Correlation, path: readonly Step[]): UpdateViolation {
  const fix = TRANSITION_FIXES.get(rule) ?? TRANSITION.fix;
  return { property: formatPath(path), message: `${message ?? `the rule ${rule} does not hold`}: it ${change(before, after)}`, fix };
}

/** Like the API server, an evaluation that fails counts as broken. */
function holds(predicate: TransitionPredicate, self: unknown, oldSelf: unknown): boolean {
  try {
    return predicate(self, oldSelf);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether rules can read what was there: an older schema may have allowed a value of another type. */
function isReadable(before: unknown, schema: Schema): boolean {
  const isRight = typeTest(schema)?.(before) ?? true;
  return isRight && !(schema.type === 'integer' && Math.abs(before as number) >= TOO_LARGE);
}

function bears(schema: Schema, definitions: readonly Schema[]): boolean {
  const known = BEARS.get(schema);
  if (known !== undefined) return known;
  const { properties = {}, items, additionalProperties } = schema;
  const below = [...Object.values(properties), items, additionalProperties].filter((child) => typeof child === 'object');
  const result = (schema['x-kubernetes-validations'] ?? []).some(({ rule }) => TRANSITIONS.has(rule))
    || below.some((child) => bears(resolved(child, definitions), definitions));
  BEARS.set(schema, result);
  return result;
}
