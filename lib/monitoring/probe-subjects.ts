import { Duration } from '../core/duration';
import { minutesBetween, staticJobOf, type StaticJob } from '../engine/admission/rules/pie/static-job';
import { count, dig, nameOf, text } from '../engine/admission/rules/read';
import type { ProbeSubject } from './alerts/pie';

/** What the CRD fills in. */
const DEFAULT_PERIOD = 1;
const HOUR = 60;

/**
 * Everything that probes: PieProbes with the jobs that are counted under their names, whoever made them, and jobs that nobody counts.
 *
 * @param pieProbes the PieProbes among the objects
 * @param cronJobs the CronJobs among the objects
 */
export function probeSubjects(pieProbes: readonly unknown[], cronJobs: readonly unknown[]): ProbeSubject[] {
  const subjects = new Map<string, ProbeSubject>();
  for (const probe of pieProbes) {
    const subject = ofPieProbe(probe);
    subjects.set(`${subject.namespace}/${subject.probe}`, subject);
  }
  for (const object of cronJobs) {
    const job = staticJobOf({ object, origin: '' });
    if (!job || dig(object, 'spec', 'suspend') === true) continue;
    const key = `${job.namespace}/${job.probe}`;
    subjects.set(key, withJob(subjects.get(key) ?? ofJob(job), job));
  }
  return [...subjects.values()].filter(({ provisions, mounts, uncounted }) => provisions || mounts || uncounted.length > 0);
}

function ofPieProbe(probe: unknown): ProbeSubject {
  const spec = dig(probe, 'spec');
  const minutes = count(dig(spec, 'probePeriod')) ?? DEFAULT_PERIOD;
  return {
    namespace: text(dig(probe, 'metadata', 'namespace')) ?? '',
    probe: text(dig(probe, 'metadata', 'name')) ?? '',
    storageClass: text(dig(spec, 'monitoringStorageClass')) ?? '',
    period: Duration.minutes(Math.max(minutes, DEFAULT_PERIOD)),
    provisions: dig(spec, 'disableProvisionProbe') !== true,
    mounts: dig(spec, 'disableMountProbes') !== true,
    measures: dig(spec, 'disableMountProbes') !== true,
    uncounted: [],
  };
}

function ofJob({ namespace, probe, storageClass, document }: StaticJob): ProbeSubject {
  // Any other schedule than pie's is taken for one that leaves long gaps.
  const period = Duration.minutes(minutesBetween(document) ?? HOUR);
  return { namespace, probe, storageClass, period, provisions: false, mounts: false, measures: false, uncounted: [] };
}

function withJob(subject: ProbeSubject, { document, node, counted }: StaticJob): ProbeSubject {
  const measures = subject.measures || node !== undefined;
  if (!counted) return { ...subject, measures, uncounted: [...subject.uncounted, nameOf(document)] };
  return { ...subject, measures, provisions: subject.provisions || node === undefined, mounts: subject.mounts || node !== undefined };
}
