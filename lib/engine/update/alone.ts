import type { CheckViolation } from '../admission/check';
import type { Rule } from '../admission/rule';
import { schemaChecks } from '../admission/schema/rules';
import { syntaxRules } from '../admission/syntax/rules';
import { groupKind } from '../admission/world';
import type { World } from '../admission/world';
import type { Document } from '../document';
import { Severity } from '../finding';

/** Every rule by which the API server refuses an object whatever was there before. */
const REFUSALS: ReadonlyMap<string, Rule> = new Map([...schemaChecks.flatMap(({ rules }) => rules), ...syntaxRules]
  .filter(({ severity }) => severity === Severity.ERROR).map((rule) => [rule.id, rule]));

/** What the API server does not refuse in a change: fields that it wrote itself, a namespace that the address names, and texts that only look wrong. */
const NO_REFUSALS = new Set(['syntax/server-field', 'syntax/scope', 'syntax/unresolved-output', 'syntax/unpaired-surrogate']);

/** Where it judges nothing but its own kinds. */
const OWN_KINDS_ONLY = new Set(['syntax/selector']);

/** What is wrong with an object by itself. */
export function wrongAlone(document: Document, world: World, isCustom: boolean): CheckViolation[] {
  const kind = groupKind(document.object);
  const bySchema = schemaChecks.flatMap((check) => [...check.inspect?.(document, world) ?? []]);
  const bySyntax = syntaxRules.filter(({ kinds }) => kinds?.includes(kind) ?? true)
    .flatMap((rule) => [...rule.inspect?.(document, world) ?? []].map((violation) => ({ ...violation, rule: rule.id })));
  return [...bySchema, ...bySyntax].filter(({ rule }) => REFUSALS.has(rule) && !NO_REFUSALS.has(rule) && !(isCustom && OWN_KINDS_ONLY.has(rule)));
}

/** The rule of such a violation. */
export function refusal(id: string): Rule | undefined {
  return REFUSALS.get(id);
}
