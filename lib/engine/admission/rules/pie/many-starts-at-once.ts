import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { busiestMinute, type BusiestMinute } from './busiest-minute';
import { jobsBy, sources } from './job-groups';
import { probedWork, type ProbeJobs } from './probe-jobs';

/**
 * All jobs of a minute start in its first second. Kubernetes promises to start pods within five seconds as long as no more than twenty
 * are made, changed or deleted in a second: a hundred at once are the work of five seconds, by their making alone.
 */
const MOST_PER_CLASS = 100;
/** Kubernetes plans ten pods for each core of a node; ten that start and write at once take a core, and measure each other. */
const MOST_PER_NODE = 10;

/** Probes that measure how long they wait for each other. */
export const manyStartsAtOnce: Rule = {
  id: 'pie/many-starts-at-once',
  severity: Severity.WARNING,
  why: 'They start in the first second of the minute, and the time that they wait for each other counts towards the threshold and into what they measure',
  fix: 'Set a longer probePeriod, or select fewer nodes; the minute follows from the names of probe, class and node, so that other names spread jobs otherwise',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go makeCronSchedule; kubernetes/community sig-scalability/slos, configs-and-limits',
  * inspectAll(world) {
    const { jobs } = probedWork(world);
    for (const each of crowds(jobsBy(jobs, ({ storageClass }) => storageClass), MOST_PER_CLASS)) yield told('of class', each, MOST_PER_CLASS);
    const [worst, ...others] = crowds(jobsBy(jobs, ({ node }) => node), MOST_PER_NODE);
    // Nodes are many, and mostly alike.
    if (worst) yield told('on node', worst, MOST_PER_NODE, others.length === 0 ? '' : `, and so it is on ${others.length} more nodes`);
  },
};

interface Crowd extends BusiestMinute {
  readonly name: string;
  readonly jobs: readonly ProbeJobs[];
}

/** The parts in which too many jobs start at once, the worst first. */
function crowds(parts: ReadonlyMap<string, readonly ProbeJobs[]>, most: number): Crowd[] {
  return [...parts].map(([name, jobs]) => ({ name, jobs, ...busiestMinute(jobs) }))
    .filter(({ starts }) => starts > most).sort((a, b) => b.starts - a.starts);
}

function told(whose: string, { name, jobs, starts, minute, atLeast }: Crowd, most: number, rest = ''): Violation {
  const [{ document, property }] = sources(jobs);
  const when = minute === undefined ? 'one minute' : `minute ${minute}`;
  const number = `${atLeast ? 'At least ' : ''}${starts} jobs`;
  return { document, property, message: `${number} ${whose} ${name} start in ${when} of every hour, more than ${most}${rest}` };
}
