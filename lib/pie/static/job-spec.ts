import type { k8s } from 'cdk8s-plus-27';
import type { Duration } from '../../core/duration';
import { toWire } from '../../core/wire';
import type { StaticJobOptions } from './static-job-options';

/** What a CronJob is made from. */
export interface StaticJob {
  readonly schedule: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly image: string;
  readonly args: readonly string[];
  /** A selector of nodes. */
  readonly nodes: object;
  readonly volume: object;
  /** Whether the volume is mounted, or only made. */
  readonly mounted: boolean;
  readonly resources?: k8s.ResourceRequirements;
  readonly finalizer: boolean;
  /** What the controller would not write; absent where the job has to be equal to its own. */
  readonly own?: OwnFields;
}

/** Fields of a job that the controller of pie does not know. */
export interface OwnFields extends StaticJobOptions {
  readonly pullSecrets: object;
  readonly activeDeadline?: Duration;
}

const USER = 1001;
const VOLUME = 'genericvol';
/** What the pod security level `restricted` asks for. */
const RESTRICTED_POD = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
const RESTRICTED = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };

/**
 * The `spec` of a CronJob as the controller of pie writes it, and the fields of its own where nobody writes over them.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/pie/pieprobe_controller.go
 */
export function jobSpec(job: StaticJob): object {
  const { own } = job;
  return {
    ...toWire({
      suspend: own?.suspend, startingDeadlineSeconds: own?.startingDeadline?.toSeconds(), failedJobsHistoryLimit: own?.failedJobsHistoryLimit,
    }),
    concurrencyPolicy: 'Forbid',
    schedule: job.schedule,
    successfulJobsHistoryLimit: own?.successfulJobsHistoryLimit ?? 0,
    jobTemplate: {
      spec: {
        ...toWire({ backoffLimit: own?.backoffLimit, activeDeadlineSeconds: own?.activeDeadline?.toSeconds() }),
        template: {
          metadata: { labels: { ...job.labels }, ...(job.finalizer ? { finalizers: ['pie.topolvm.io/pod'] } : {}) },
          spec: podSpec(job),
        },
      },
    },
  };
}

function podSpec({ image, args, nodes, volume, mounted, resources, own }: StaticJob): object {
  return {
    ...own?.pullSecrets,
    ...toWire({ tolerations: own?.tolerations, priorityClassName: own?.priorityClassName }),
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: 5,
    securityContext: { runAsUser: USER, runAsGroup: USER, fsGroup: USER, ...(own === undefined ? {} : RESTRICTED_POD) },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: nodes } },
    containers: [{
      name: 'probe',
      image,
      args: [...args],
      ...toWire({ resources }),
      ...(own === undefined ? {} : { securityContext: RESTRICTED }),
      ...(mounted ? { volumeMounts: [{ name: VOLUME, mountPath: '/mounted' }] } : {}),
    }],
    volumes: [{ name: VOLUME, ...volume }],
  };
}
