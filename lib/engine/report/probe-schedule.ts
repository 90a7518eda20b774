import { busiestMinute, type BusiestMinute } from '../admission/rules/pie/busiest-minute';
import { jobsBy, podsPerHour } from '../admission/rules/pie/job-groups';
import { probedWork } from '../admission/rules/pie/probe-jobs';
import { World } from '../admission/world';
import type { Document } from '../document';
import type { SiteFacts } from '../facts';

/** Jobs that share a class or a node. */
export interface ProbedPart extends BusiestMinute {
  readonly name: string;
  readonly podsPerHour: number;
}

/** What the probes of a site start, and when. */
export interface ProbeScheduleFacts {
  readonly podsPerHour: number;
  /** Volumes that are made and deleted in an hour. */
  readonly volumesPerHour: number;
  /** Volumes that are kept, to be mounted again and again. */
  readonly keptVolumes: number;
  readonly classes: readonly ProbedPart[];
  readonly nodes: readonly ProbedPart[];
  readonly unknown: readonly string[];
}

/** Counts the jobs of all probes among the objects. */
export function probeSchedule(documents: readonly Document[], facts: SiteFacts): ProbeScheduleFacts {
  const { jobs, unknown } = probedWork(new World(documents, facts));
  const parts = (key: Parameters<typeof jobsBy<string>>[1]): ProbedPart[] => [...jobsBy(jobs, key)]
    .map(([name, own]) => ({ name, podsPerHour: podsPerHour(own), ...busiestMinute(own) }))
    .sort((a, b) => a.name < b.name ? -1 : 1);
  return {
    podsPerHour: podsPerHour(jobs),
    volumesPerHour: podsPerHour(jobs.filter(({ makesVolume }) => makesVolume)),
    keptVolumes: jobs.filter(({ makesVolume }) => !makesVolume).reduce((sum, { count }) => sum + count, 0),
    classes: parts(({ storageClass }) => storageClass),
    nodes: parts(({ node }) => node),
    unknown,
  };
}
