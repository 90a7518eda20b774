import type { Document } from '../../../document';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nameOf, namespaceOf, spec, text, title } from '../read';
import { minutesOf } from './cron-minutes';
import { mounts, periodOf, PROBE, probedClass, provisions, selectedNodes } from './probe';
import { startMinutes } from './schedule';
import { staticJobs, type StaticJob } from './static-job';

const HOUR = 60;
const LONGEST_PERIOD = 59;

/** Jobs that probe storage again and again, alike but for what is not known of them. */
export interface ProbeJobs {
  /** The PieProbe that pie makes them for, or the CronJob itself. */
  readonly document: Document;
  readonly probe: string;
  readonly storageClass: string;
  /** Whether each run makes a volume and deletes it; all others mount one that is kept. */
  readonly makesVolume: boolean;
  /** The node that they run on, where it is one by its name. */
  readonly node?: string;
  /** How many jobs they are: more than one where nodes have no names. */
  readonly count: number;
  /** The minutes of an hour in which they start; absent where these follow from names that are not known. */
  readonly minutes?: readonly number[];
  /** How often each of them starts in an hour. */
  readonly perHour: number;
}

/** What a site probes, and what cannot be said of it. */
export interface ProbedWork {
  readonly jobs: readonly ProbeJobs[];
  /** Sentences without a full stop. */
  readonly unknown: readonly string[];
}

/** Everything that probes storage: what pie makes of its probes, and jobs that were written in its place. */
export const probedWork: (world: World) => ProbedWork = perWorld((world) => {
  const written = staticJobs(world);
  const taken = new Set(written.map(({ namespace, probe, storageClass, node }) => keyOf(namespace, probe, storageClass, node)));
  const works = [...world.ofKind(PROBE).map((document) => ofProbe(world, document, taken)), ...written.map(ofStaticJob)];
  return { jobs: works.flatMap(({ jobs }) => jobs), unknown: works.flatMap(({ unknown }) => unknown) };
});

function keyOf(namespace: string, probe: string, storageClass: string, node = ''): string {
  return [namespace, probe, storageClass, node].join('/');
}

/** pie takes over jobs of its own names, so that those which were written are no further ones. */
function ofProbe(world: World, document: Document, taken: ReadonlySet<string>): ProbedWork {
  const [probe, storageClass, period] = [nameOf(document), probedClass(document), periodOf(document)];
  if (!Number.isInteger(period) || period < 1 || period > LONGEST_PERIOD) return { jobs: [], unknown: [] };
  const named = (node: string): ProbeJobs[] => {
    if (taken.has(keyOf(namespaceOf(document), probe, storageClass, node))) return [];
    const minutes = startMinutes(probe, storageClass, node, period);
    return [{ document, probe, storageClass, makesVolume: node === '', ...(node === '' ? {} : { node }), count: 1, minutes, perHour: minutes.length }];
  };
  const jobs = provisions(document) ? named('') : [];
  if (!mounts(document)) return { jobs, unknown: [] };
  const groups = selectedNodes(world, document);
  if (groups === undefined) return { jobs, unknown: [`On how many nodes probe ${probe} mounts volumes, for the site declares none`] };
  const unnamed = groups.filter(({ node }) => node === undefined);
  return {
    jobs: [
      ...jobs,
      ...groups.flatMap(({ node }) => node === undefined ? [] : named(node)),
      ...unnamed.map(({ count }) => ({ document, probe, storageClass, makesVolume: false, count, perHour: HOUR / period })),
    ],
    unknown: unnamed.map(({ count, pool }) => `In which minutes probe ${probe} starts on ${count} nodes of ${pool}, which have no names`),
  };
}

function ofStaticJob({ document, probe, storageClass, node }: StaticJob): ProbedWork {
  if (spec(document).suspend === true) return { jobs: [], unknown: [] };
  const minutes = minutesOf(text(spec(document).schedule) ?? '');
  if (minutes === undefined) {
    return { jobs: [], unknown: [`How often ${title(document)} starts, for its schedule is not the same in every hour`] };
  }
  const own = { document, probe, storageClass, makesVolume: node === undefined, ...(node === undefined ? {} : { node }) };
  return { jobs: [{ ...own, count: 1, minutes, perHour: minutes.length }], unknown: [] };
}
