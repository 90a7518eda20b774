import type { Duration } from '../../core/duration';
import { refusal } from '../../core/problem';
import { requireDuration } from '../../core/require-duration';
import { shown } from '../../core/shown';
import type { AdoptedOptions } from './adopted-options';
import type { LatencyOnlyOptions } from './latency-only-options';
import type { ObservedOptions } from './observed-options';
import type { StaticJobOptions } from './static-job-options';
import type { Companion, VariantFacts } from './variant-facts';

const SHORTEST_START = 10;

/**
 * Who counts the runs of static jobs, and who ends those that hang.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/probe_pod_controller.go
 */
export class StaticVariant {
  /**
   * There is no PieProbe. pie receives latencies and counts nothing; Kubernetes ends runs, and metrics of jobs tell of failed ones.
   *
   * @throws when a number or a duration is not one that jobs can have
   */
  public static latencyOnly(options: LatencyOnlyOptions = {}): StaticVariant {
    const { activeDeadline, ...jobs } = options;
    requireDuration(activeDeadline, 'variant.activeDeadline');
    if (activeDeadline !== undefined) requireSeconds(activeDeadline, 'variant.activeDeadline', 1);
    return new StaticVariant({ finalizer: false, jobs: requireJobs(jobs), ...(activeDeadline === undefined ? {} : { activeDeadline }) });
  }

  /**
   * There is a PieProbe of the same name for which the controller makes nothing. It counts all runs and ends late ones, so that every
   * metric is there.
   *
   * @throws when a number or a duration is not one that jobs can have
   */
  public static observed(options: ObservedOptions = {}): StaticVariant {
    const { probeThreshold, ...jobs } = options;
    return new StaticVariant({ companion: companion(false, probeThreshold), finalizer: true, jobs: requireJobs(jobs) });
  }

  /**
   * There is a PieProbe of the same name for which the controller makes the same objects, and so takes these over: for going from static
   * objects to a controller's, or back. Nothing in the objects can differ from what it writes.
   */
  public static adopted(options: AdoptedOptions = {}): StaticVariant {
    return new StaticVariant({ companion: companion(true, options.probeThreshold), finalizer: true });
  }

  private constructor(
    /** @internal */
    public readonly _facts: VariantFacts,
  ) {}
}

function companion(enabled: boolean, probeThreshold: Duration | undefined): Companion {
  requireDuration(probeThreshold, 'variant.probeThreshold');
  return { enabled, ...(probeThreshold === undefined ? {} : { probeThreshold }) };
}

function requireJobs(options: StaticJobOptions): StaticJobOptions {
  for (const name of ['backoffLimit', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const) {
    const number = options[name];
    if (number === undefined || Number.isInteger(number) && number >= 0) continue;
    throw refusal({
      where: `variant.${name}`, what: `${shown(number)} is not a whole number from zero`, why: 'The API server refuses the CronJobs', fix: 'Write 0 or more',
    });
  }
  requireDuration(options.startingDeadline, 'variant.startingDeadline');
  if (options.startingDeadline !== undefined) requireSeconds(options.startingDeadline, 'variant.startingDeadline', SHORTEST_START);
  return { ...options };
}

function requireSeconds(duration: Duration, where: string, atLeast: number): void {
  const seconds = duration.toSeconds();
  if (Number.isInteger(seconds) && seconds >= atLeast) return;
  throw refusal({
    where,
    what: `${duration.toString()} is not a whole number of seconds from ${atLeast}`,
    why: 'Kubernetes counts in seconds, and starts or ends no job otherwise',
    fix: `Write for example Duration.seconds(${atLeast * 3})`,
  });
}
