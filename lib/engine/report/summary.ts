import { Finding, Severity } from '../finding';
import type { PlanStep } from '../plan/plan';
import { warnings } from './warnings';

/** What a summary is told of one site. */
export interface Summarized {
  readonly site: string;
  readonly findings: readonly Finding[];
  readonly steps: readonly PlanStep[];
}

/** What was written, what was found, and where to go next. */
export function summary(sites: readonly Summarized[], outdir: string, format: string): string {
  const parts = sites.map(({ site, steps }) => `${outdir}/${site}\n${table(steps, format)}`);
  const findings = sites.flatMap((site) => site.findings);
  const found = warnings(findings);
  if (found !== '') parts.push(found);
  parts.push(`${sum(sites)}, ${verdict(findings)}.\n`);
  const [first] = sites;
  if (first) parts.push(next(`${outdir}/${first.site}`, format));
  return `${parts.join('\n')}`;
}

function table(steps: readonly PlanStep[], format: string): string {
  return steps.map(({ phase, documents }) => {
    const kinds = new Map<string, number>();
    for (const { object } of documents) kinds.set(String(object.kind), (kinds.get(String(object.kind)) ?? 0) + 1);
    const list = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ');
    return `  ${`${phase}.${format}`.padEnd(22)}${String(documents.length).padStart(4)}  ${list}\n`;
  }).join('');
}

function sum(sites: readonly Summarized[]): string {
  const objects = sites.flatMap((site) => site.steps).reduce((total, step) => total + step.documents.length, 0);
  return `${plural(objects, 'object')} for ${plural(sites.length, 'site')}`;
}

function verdict(findings: readonly Finding[]): string {
  const all = findings.filter((finding) => finding.severity === Severity.WARNING);
  const accepted = all.filter((finding) => finding.acknowledged !== undefined).length;
  return `no errors, ${plural(all.length - accepted, 'warning')}${accepted === 0 ? '' : `, ${accepted} accepted`}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

function next(folder: string, format: string): string {
  return [
    'Next: review the files, then apply them in the order of their names, each when what the one before it holds is ready:',
    `  for file in ${folder}/*.${format}; do kubectl apply --server-side -f "$file"; done`,
    'In the package, docs/output.md says what to wait for, docs/findings.md how to accept a warning.',
    '',
  ].join('\n');
}
