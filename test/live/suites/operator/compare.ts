import type { Tally } from '../../harness/tally';
import type { Case } from './case';
import type { Written } from './program';
import { LATER, SILENT_SUBJECTS, SUBJECTS } from './subjects';
import type { Verdict } from './verdicts';

type Finding = Written['findings'][number];

/** Holds what the engine found against what the API server and the operator said. */
export function compare(name: string, judged: Case, { findings }: Written, verdict: Verdict | 'invalid', tally: Tally): void {
  const disagreement = verdict === 'invalid' ? disagreementWithServer(findings) : disagreementWithOperator(findings, verdict);
  if (verdict === 'invalid') tally.count('refused by the API server');
  else tally.count(verdict.subject ? `refused for ${verdict.subject.name}` : 'accepted by the operator');
  if (disagreement === undefined) return;
  tally.fault([
    `${name}, ${judged.nodes} nodes, ${judged.change.about}: ${disagreement}`,
    `  change: ${JSON.stringify(judged.change)}`,
    `  operator: ${verdict === 'invalid' ? 'never saw it' : verdict.text}`,
    ...findings.map(({ severity, rule, property, message }) => `  ${severity}: ${rule} ${property}: ${message}`),
  ].join('\n'));
}

function disagreementWithServer(findings: readonly Finding[]): string | undefined {
  return findings.some(isSchemaError) ? undefined : 'the API server refuses it and the engine finds nothing in it that the schema forbids';
}

function disagreementWithOperator(findings: readonly Finding[], { subject }: Verdict): string | undefined {
  if (subject) {
    const same = findings.filter(({ rule, property }) => subject.rules.test(`${rule} ${property}`));
    return same.length > 0 ? undefined : `the operator refuses it for its ${subject.name}, the engine says nothing of that`;
  }
  const said = findings.filter((finding) => isSchemaError(finding) || isOurs(finding));
  return said.length === 0 ? undefined : `the operator accepts it, the engine does not: ${said.map(({ rule }) => rule).join(', ')}`;
}

function isSchemaError({ severity, rule }: Finding): boolean {
  return severity === 'error' && /^(schema|cel)\//.test(rule);
}

/** A warning is about a risk, which no operator refuses. */
function isOurs({ severity, rule, property }: Finding): boolean {
  if (severity !== 'error') return false;
  const place = `${rule} ${property}`;
  return !LATER.test(place) && [...SUBJECTS, ...SILENT_SUBJECTS].some(({ rules }) => rules.test(place));
}
