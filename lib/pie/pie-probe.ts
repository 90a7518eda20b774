import type { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { Duration } from '../core/duration';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireDuration } from '../core/require-duration';
import { requireSize } from '../core/require-size';
import { requireStorageClass } from '../core/require-storage-class';
import type { Size } from '../core/size';
import type { IStorageClass } from '../core/storage-class';
import { toWire } from '../core/wire';
import { requireNeighbour } from '../site/require-neighbour';
import type { Pie } from './pie';

/** How a storage class is probed. */
export interface ProbeOptions {
  /**
   * The name of the PieProbe; it is the label `pie_probe_name` of every metric.
   *
   * @default - the name of the storage class
   */
  readonly probeName?: string;

  /**
   * The nodes on which volumes are mounted and made; can be changed later. Pods of pie tolerate no taints.
   *
   * @default - Linux nodes that are not part of the control plane
   */
  readonly nodeSelector?: k8s.NodeSelector;

  /**
   * How often a probe runs: whole minutes from 1 to 59, above the threshold. Upstream's default of one minute is not above its own
   * default threshold and makes pie refuse the probe, which is why another one stands here.
   *
   * @default Duration.minutes(5)
   */
  readonly probePeriod?: Duration;

  /**
   * How long a run may take from its pod's creation to its container's start before it counts as late and is killed.
   *
   * @default - upstream's: 1 minute
   */
  readonly probeThreshold?: Duration;

  /**
   * The size of the volumes; a run writes 50 MiB, and xfs needs 300 MiB for itself. Cannot be changed later.
   *
   * @default - upstream's: 100 MiB
   */
  readonly pvcCapacity?: Size;

  /**
   * Whether making new volumes is left out. Cannot be changed later.
   *
   * @default - upstream's: false
   */
  readonly disableProvisionProbe?: boolean;

  /**
   * Whether mounting a kept volume on every selected node, and measuring it, is left out. Cannot be changed later.
   *
   * @default - upstream's: false
   */
  readonly disableMountProbes?: boolean;

  /**
   * CPU and memory of the probing container.
   *
   * @default - none
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * A JSON merge patch (RFC 7386) over the finished object, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}

/** A probe and the controller that runs it. */
export interface PieProbeProps extends ProbeOptions {
  /** The controller; the probe lives in its namespace. */
  readonly controller: Pie;

  /** The class that is probed. Cannot be changed later. */
  readonly storageClass: IStorageClass;
}

const SMALLEST_PERIOD = 1;
const LARGEST_PERIOD = 59;
const DEFAULT_PERIOD = Duration.minutes(5);
/** A term without expressions would match nothing, and nodes of the control plane are tainted nearly everywhere. */
const WORKERS = {
  nodeSelectorTerms: [{
    matchExpressions: [
      { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
      { key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' },
    ],
  }],
};

/**
 * One storage class that is probed: pie makes, mounts and measures a volume of it again and again.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/api/pie/v1alpha1/pieprobe_types.go
 */
export class PieProbe extends Manifest {
  /** The name of the PieProbe, as it stands in metrics. */
  public readonly probeName: string;

  /**
   * Probes a storage class.
   *
   * @throws when the name cannot name an object, or when the period is not a whole number of minutes from 1 to 59
   */
  public constructor(scope: Construct, id: string, props: PieProbeProps) {
    const controller = requireNeighbour(props?.controller, 'addProbe', {
      where: 'controller', kind: 'a controller of pie', fix: 'Pass the pie.Pie that runs the probe, or use its addProbe()',
    }, scope);
    const storageClass = requireStorageClass(props.storageClass, 'storageClass', scope);
    const probeName = requireName(props.probeName ?? storageClass, 'probeName', scope, true);
    super(scope, id, {
      apiVersion: 'pie.topolvm.io/v1alpha1',
      kind: 'PieProbe',
      name: probeName,
      namespace: controller.namespace,
      phase: Phase.OBSERVE,
      body: { spec: specOf(props, probeName, scope) },
      overrides: props.overrides,
    });
    this.probeName = probeName;
  }
}

function specOf(props: PieProbeProps, name: string, scope: Construct): object {
  return toWire({
    monitoringStorageClass: props.storageClass.storageClassName,
    nodeSelector: toWire(props.nodeSelector ?? WORKERS),
    probePeriod: minutesOf(props.probePeriod ?? DEFAULT_PERIOD, name, scope),
    probeThreshold: requireDuration(props.probeThreshold, 'probeThreshold', scope)?.toString(),
    pvcCapacity: requireSize(props.pvcCapacity, 'pvcCapacity', scope)?.toString(),
    disableProvisionProbe: props.disableProvisionProbe,
    disableMountProbes: props.disableMountProbes,
    resources: props.resources,
  });
}

function minutesOf(period: Duration, name: string, scope: Construct): number {
  const minutes = requireDuration(period, 'probePeriod', scope).toSeconds() / 60;
  if (Number.isInteger(minutes) && minutes >= SMALLEST_PERIOD && minutes <= LARGEST_PERIOD) return minutes;
  throw refusal({
    where: 'probePeriod',
    what: `the period ${period.toString()} of probe ${name} is not a whole number of minutes from ${SMALLEST_PERIOD} to ${LARGEST_PERIOD}`,
    why: 'pie runs its probes by a cron schedule within the hour',
    fix: 'Write for example Duration.minutes(5), or another number that divides 60',
  }, scope);
}
