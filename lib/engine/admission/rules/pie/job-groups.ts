import type { Document } from '../../../document';
import type { ProbeJobs } from './probe-jobs';

/** Where jobs come from, and how many pods they start in an hour. */
export interface JobSource {
  readonly document: Document;
  /** The field that says how often they start. */
  readonly property: string;
  readonly pods: number;
}

/** The jobs by what they have in common; those without are left out. */
export function jobsBy<K>(jobs: readonly ProbeJobs[], key: (jobs: ProbeJobs) => K | undefined): ReadonlyMap<K, readonly ProbeJobs[]> {
  const found = new Map<K, ProbeJobs[]>();
  for (const each of jobs) {
    const name = key(each);
    if (name === undefined) continue;
    const known = found.get(name);
    if (known) known.push(each);
    else found.set(name, [each]);
  }
  return found;
}

/** Pods that jobs start in an hour, those of retries aside. */
export function podsPerHour(jobs: readonly ProbeJobs[]): number {
  return Math.round(jobs.reduce((sum, { count, perHour }) => sum + count * perHour, 0));
}

/** The objects behind jobs, those that start most pods first. */
export function sources(jobs: readonly ProbeJobs[]): JobSource[] {
  return [...jobsBy(jobs, ({ document }) => document)]
    .map(([document, own]) => ({ document, property: document.object.kind === 'CronJob' ? 'spec.schedule' : 'spec.probePeriod', pods: podsPerHour(own) }))
    .sort((a, b) => b.pods - a.pods);
}
