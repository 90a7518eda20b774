import type { Document } from '../../../document';
import { podOf } from '../../syntax/pods';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { dig, fields, items, nameOf, namespaceOf, text, type Fields } from '../read';
import { mounts, PROBE, provisions } from './probe';

/** The kind of jobs that probe. */
export const CRON_JOB = 'batch/CronJob';
/** The label that names the probe of a job, a pod or a claim. */
export const PROBE_LABEL = 'pie-probe';
/** The label that names the class. */
export const CLASS_LABEL = 'storage-class';
/** The label that names the node; what makes volumes anew has none. */
export const NODE_LABEL = 'node';
/** What keeps a pod until the controller has counted it. */
export const POD_FINALIZER = 'pie.topolvm.io/pod';

/** A CronJob that probes, and that no controller made. */
export interface StaticJob {
  readonly document: Document;
  readonly namespace: string;
  /** The name of the probe. */
  readonly probe: string;
  readonly storageClass: string;
  /** The node whose volume is mounted; absent where volumes are made anew. */
  readonly node?: string;
  /** Labels of the job's pods. */
  readonly podLabels: Fields;
  /** The spec of the job's pods. */
  readonly pod: Fields;
  /** Where that spec stands. */
  readonly path: string;
  /** Whether the controller counts the runs. */
  readonly counted: boolean;
}

/** What a CronJob probes, `undefined` where it probes nothing or a controller made it. */
export function staticJobOf(document: Document): StaticJob | undefined {
  const metadata = fields(document.object.metadata);
  const labels = fields(metadata.labels);
  const probe = text(labels[PROBE_LABEL]);
  if (probe === undefined || items(metadata.ownerReferences).length > 0) return undefined;
  const { spec: pod, path, metadata: ofPod } = podOf(document);
  const node = text(labels[NODE_LABEL]) ?? '';
  return {
    document, namespace: namespaceOf(document), probe, storageClass: text(labels[CLASS_LABEL]) ?? '', ...(node === '' ? {} : { node }),
    podLabels: fields(ofPod.labels), pod, path: path.join('.'), counted: items(ofPod.finalizers).includes(POD_FINALIZER),
  };
}

/** All jobs that probe and that no controller made. */
export const staticJobs: (world: World) => readonly StaticJob[] = perWorld((world) => (
  world.ofKind(CRON_JOB).flatMap((document) => staticJobOf(document) ?? [])
));

/** The PieProbe that the job's runs are counted by, whether it is among the objects or not. */
export function probeOf(world: World, { namespace, probe }: Pick<StaticJob, 'namespace' | 'probe'>): Document | undefined {
  return world.find(PROBE, namespace, probe);
}

/** Whether static jobs work for a PieProbe that does nothing by itself. */
export const probedStatically: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(
  staticJobs(world).map(({ namespace, probe }) => `${namespace}/${probe}`),
));

/** Whether the PieProbe is there for the sake of static jobs. */
export function isCompanion(world: World, probe: Document): boolean {
  return !mounts(probe) && !provisions(probe) && probedStatically(world).has(`${namespaceOf(probe)}/${nameOf(probe)}`);
}

/** Minutes between two runs, where the schedule repeats within the hour. */
export function minutesBetween(document: Document): number | undefined {
  const minutes = /^(?:\d+-59|\*)\/(\d+) \* \* \* \*$/.exec(text(dig(document.object, 'spec', 'schedule')) ?? '');
  return minutes === null ? undefined : Number(minutes[1]);
}

/** The value of an argument of the probing container, such as `--node-name`. */
export function argumentOf({ pod }: StaticJob, flag: string): string | undefined {
  const words = items(dig(items(pod.containers)[0], 'args')).map((word) => text(word) ?? '');
  const place = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  if (place < 0) return undefined;
  return words[place] === flag ? words[place + 1] : words[place].slice(flag.length + 1);
}
