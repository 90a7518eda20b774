import type { Construct } from 'constructs';
import { Brand } from '../core/brand';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireDuration } from '../core/require-duration';
import { requireList } from '../core/require-list';
import { requireSize } from '../core/require-size';
import { requireStorageClass } from '../core/require-storage-class';
import type { IStorageClass } from '../core/storage-class';
import { toWire } from '../core/wire';
import { NodePool } from '../site/node-pool';
import { requireNeighbour } from '../site/require-neighbour';
import type { Pie } from './pie';
import type { ProbeOptions } from './probe-options';
import { periodMinutes } from './probe-period';

/** A probe and the controller that runs it. */
export interface PieProbeProps extends ProbeOptions {
  /** The controller; the probe lives in its namespace. */
  readonly controller: Pie;

  /** The class that is probed. Cannot be changed later. */
  readonly storageClass: IStorageClass;
}

/** A term without expressions would match nothing, and nodes of the control plane are tainted nearly everywhere. */
const WORKERS = {
  nodeSelectorTerms: [{
    matchExpressions: [
      { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
      { key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' },
    ],
  }],
};

const BRAND = new Brand<PieProbe>('PieProbe');

/**
 * One storage class that is probed: pie makes, mounts and measures a volume of it again and again.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/api/pie/v1alpha1/pieprobe_types.go
 */
export class PieProbe extends Manifest {
  /** Whether the value is a probe, also one of another copy of this package. */
  public static isPieProbe(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the PieProbe, as it stands in metrics. */
  public readonly probeName: string;

  /**
   * Probes a storage class.
   *
   * @throws when the name cannot name an object, when nodes are selected in two ways, or when the period is not a whole number of minutes
   * from 1 to 59
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
    BRAND.mark(this);
  }
}

function specOf(props: PieProbeProps, name: string, scope: Construct): object {
  return toWire({
    monitoringStorageClass: props.storageClass.storageClassName,
    nodeSelector: toWire(selectorOf(props, scope) ?? WORKERS),
    probePeriod: periodMinutes(props.probePeriod, name, scope),
    probeThreshold: requireDuration(props.probeThreshold, 'probeThreshold', scope)?.toString(),
    pvcCapacity: requireSize(props.pvcCapacity, 'pvcCapacity', scope)?.toString(),
    disableProvisionProbe: props.disableProvisionProbe,
    disableMountProbes: props.disableMountProbes,
    resources: props.resources,
  });
}

function selectorOf({ nodes, nodeSelector }: PieProbeProps, scope: Construct): object | undefined {
  if (nodes === undefined) return nodeSelector;
  if (nodeSelector === undefined) {
    return NodePool.placementOf(requireList(nodes, 'nodes', scope)).nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  }
  throw refusal({
    where: 'nodeSelector',
    what: 'the nodes are selected by nodes already',
    why: 'Both say on which nodes a probe runs, and one of them would be ignored',
    fix: 'Leave one of nodes and nodeSelector out',
  }, scope);
}
