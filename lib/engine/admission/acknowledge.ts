import { Acknowledgement, Finding, Severity } from '../finding';
import { nearest } from '../text/nearest';
import { ACKNOWLEDGE_ERROR, ACKNOWLEDGE_UNKNOWN, ACKNOWLEDGE_UNUSED, ACKNOWLEDGE_WITHOUT_REASON, RULES_BY_ID } from './registry';
import type { Rule } from './rule';

/** Marks the warnings that were accepted, and reports acknowledgements that are wrong or accept nothing. */
export function acknowledge(findings: readonly Finding[], acknowledgements: readonly Acknowledgement[], site: string): Finding[] {
  if (acknowledgements.length === 0) return [...findings];
  const complaints: Finding[] = [];
  const valid: Acknowledgement[] = [];
  for (const entry of acknowledgements) {
    const complaint = judge(entry, site);
    if (complaint) complaints.push(complaint);
    else valid.push(entry);
  }
  const used = new Set<Acknowledgement>();
  const marked = findings.map((finding) => {
    const entry = valid.find((candidate) => candidate.rule === finding.rule && covers(candidate.scope, finding.origin));
    if (!entry) return finding;
    used.add(entry);
    return { ...finding, acknowledged: entry.reason };
  });
  const unused = valid.filter((entry) => !used.has(entry)).map((entry) => complain(
    ACKNOWLEDGE_UNUSED, entry, site, `"${entry.rule}" is accepted${entry.scope === undefined ? '' : ` below ${entry.scope}`} but found nowhere`));
  return [...marked, ...complaints, ...unused];
}

function judge(entry: Acknowledgement, site: string): Finding | undefined {
  const rule = RULES_BY_ID.get(entry.rule);
  if (!rule) {
    const similar = nearest(entry.rule, RULES_BY_ID.keys());
    return complain(ACKNOWLEDGE_UNKNOWN, entry, site, `there is no rule "${entry.rule}"${similar === undefined ? '' : `, did you mean "${similar}"?`}`);
  }
  if (rule.severity === Severity.ERROR) return complain(ACKNOWLEDGE_ERROR, entry, site, `"${entry.rule}" is an error and cannot be accepted`);
  if (!entry.reason?.trim()) return complain(ACKNOWLEDGE_WITHOUT_REASON, entry, site, `"${entry.rule}" is accepted without a reason`);
  return undefined;
}

function covers(scope: string | undefined, origin: string): boolean {
  return scope === undefined || origin === scope || origin.startsWith(`${scope}/`);
}

function complain(rule: Rule, entry: Acknowledgement, site: string, message: string): Finding {
  return {
    rule: rule.id, severity: rule.severity, message, why: rule.why, fix: rule.fix,
    origin: entry.scope ?? site, object: 'acknowledgement', property: 'acknowledge',
  };
}
