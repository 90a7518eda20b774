import { Severity } from '../finding';
import { CYCLE, LATER_PHASE } from '../plan/plan-rules';
import { ALL_UPDATE_RULES } from '../update/registry';
import type { Check } from './check';
import type { Rule } from './rule';
import { autoresizerRules } from './rules/autoresizer';
import { duplicateObject } from './rules/objects/duplicate-object';
import { missingReferences } from './rules/objects/missing-references';
import { twoDefaultClasses } from './rules/objects/two-default-classes';
import { twoDefaultSnapshotClasses } from './rules/objects/two-default-snapshot-classes';
import { pieRules } from './rules/pie';
import { rookRules } from './rules/rook';
import { topolvmRules } from './rules/topolvm';
import { volumeRules } from './rules/volumes';
import { schemaChecks } from './schema/rules';
import { syntaxRules } from './syntax/rules';

/** Warnings can be accepted; these are about accepting itself. */
export const ACKNOWLEDGE_UNKNOWN: Rule = {
  id: 'acknowledge/unknown-rule',
  severity: Severity.ERROR,
  why: 'A rule that does not exist cannot be accepted, and the one that was meant is not',
  fix: 'Write the id as the finding shows it',
  evidence: 'docs/findings.md',
};
export const ACKNOWLEDGE_ERROR: Rule = {
  id: 'acknowledge/error',
  severity: Severity.ERROR,
  why: 'Upstream refuses, ignores or drops what an error is about; a reason does not change that',
  fix: 'Remove the acknowledgement and mend what the rule finds',
  evidence: 'docs/findings.md',
};
export const ACKNOWLEDGE_WITHOUT_REASON: Rule = {
  id: 'acknowledge/without-reason',
  severity: Severity.ERROR,
  why: 'The next reader has to know why the risk was accepted',
  fix: 'Give a reason',
  evidence: 'docs/findings.md',
};
export const ACKNOWLEDGE_UNUSED: Rule = {
  id: 'acknowledge/unused',
  severity: Severity.WARNING,
  why: 'It would silently accept a risk that comes up later',
  fix: 'Remove the acknowledgement, or correct its scope',
  evidence: 'docs/findings.md',
};

/** Rules that look at objects, each by itself. */
export const RULES: readonly Rule[] = [
  ...syntaxRules, duplicateObject, twoDefaultClasses, twoDefaultSnapshotClasses, ...rookRules, ...topolvmRules, ...pieRules, ...volumeRules,
  ...autoresizerRules,
];

/** Families of rules that share one look at an object. */
export const CHECKS: readonly Check[] = [...schemaChecks, missingReferences];

/** Every rule there is, by id. */
export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(
  [
    ...RULES, ...CHECKS.flatMap((check) => check.rules),
    ...ALL_UPDATE_RULES, LATER_PHASE, CYCLE, ACKNOWLEDGE_UNKNOWN, ACKNOWLEDGE_ERROR, ACKNOWLEDGE_WITHOUT_REASON, ACKNOWLEDGE_UNUSED,
  ].map((rule) => [rule.id, rule]),
);
