import { Finding, Severity } from '../finding';
import { describe } from './describe';

/** All warnings as paragraphs, the accepted ones last and with their reasons; empty when there are none. */
export function warnings(findings: readonly Finding[]): string {
  const all = findings.filter((finding) => finding.severity === Severity.WARNING);
  const open = all.filter((finding) => finding.acknowledged === undefined);
  const accepted = all.filter((finding) => finding.acknowledged !== undefined);
  return [...open, ...accepted].map((finding) => `${describe(finding)}\n`).join('\n');
}
