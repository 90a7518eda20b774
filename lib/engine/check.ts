import { isPinned } from '../upstream/custom-resource-definitions';
import { acknowledge } from './admission/acknowledge';
import { CHECKS, RULES, RULES_BY_ID } from './admission/registry';
import type { Rule, Violation } from './admission/rule';
import { title } from './admission/rules/read';
import { World } from './admission/world';
import type { Document } from './document';
import type { SiteFacts } from './facts';
import type { Acknowledgement, Finding } from './finding';

/** Holds the objects of one Kubernetes cluster against every rule; all findings at once, in a fixed order. */
export function check(documents: readonly Document[], facts: SiteFacts, acknowledgements: readonly Acknowledgement[] = []): Finding[] {
  const world = new World(documents, facts);
  const findings: Finding[] = [];
  const open = documents.filter(({ object }) => !isPinned(object));
  for (const family of CHECKS) {
    for (const document of family.inspect ? open : []) {
      for (const violation of family.inspect?.(document, world) ?? []) findings.push(finding(RULES_BY_ID.get(violation.rule) as Rule, violation));
    }
    for (const violation of family.inspectAll?.(world) ?? []) findings.push(finding(RULES_BY_ID.get(violation.rule) as Rule, violation));
  }
  for (const rule of RULES) {
    for (const document of rule.inspect ? subjects(rule, world, open) : []) {
      for (const violation of rule.inspect?.(document, world) ?? []) findings.push(finding(rule, violation));
    }
    for (const violation of rule.inspectAll?.(world) ?? []) findings.push(finding(rule, violation));
  }
  return acknowledge(findings, acknowledgements, facts.site).sort(byPlace);
}

function subjects(rule: Rule, world: World, open: readonly Document[]): readonly Document[] {
  if (!rule.kinds) return open;
  return rule.kinds.flatMap((kind) => world.ofKind(kind)).filter(({ object }) => !isPinned(object));
}

function finding(rule: Rule, { document, property, message, fix }: Violation): Finding {
  return {
    rule: rule.id, severity: rule.severity, message, why: rule.why, fix: fix ?? rule.fix,
    origin: document.origin, object: title(document), property,
  };
}

function byPlace(a: Finding, b: Finding): number {
  return compare(a.origin, b.origin) || compare(a.object, b.object) || compare(a.property, b.property) || compare(a.rule, b.rule)
    || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
