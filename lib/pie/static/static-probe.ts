import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Duration } from '../../core/duration';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { requireSize } from '../../core/require-size';
import { requireStorageClass } from '../../core/require-storage-class';
import { Size } from '../../core/size';
import type { IStorageClass } from '../../core/storage-class';
import { startMinute } from '../../engine/admission/rules/pie/schedule';
import { pullSecrets } from '../../site/pull-secrets';
import { requireNeighbour } from '../../site/require-neighbour';
import { Site } from '../../site/site';
import { receiverUrl } from '../controller';
import type { Pie } from '../pie';
import { PieProbe } from '../pie-probe';
import { periodMinutes } from '../probe-period';
import { jobSpec, type OwnFields, type StaticJob } from './job-spec';
import { claimName, jobName, requireObjectNames } from './object-names';
import { ProbedNodes, probedNodes } from './probed-nodes';
import type { StaticProbeOptions } from './static-probe-options';
import { StaticVariant } from './static-variant';

/** A static probe and the controller that receives what it measures. */
export interface StaticProbeProps extends StaticProbeOptions {
  /** The controller; all objects live in its namespace. */
  readonly controller: Pie;

  /** The class that is probed. */
  readonly storageClass: IStorageClass;
}

const BRAND = new Brand<StaticProbe>('StaticProbe');
const DEFAULT_CAPACITY = Size.mebi(100);
const HOST_NAME = 'kubernetes.io/hostname';

/**
 * A storage class that is probed by jobs and claims which are written here, with the names and contents that the controller of pie would
 * give them, for clusters in which no controller is to create objects.
 *
 * @see https://github.com/topolvm/pie/blob/v0.17.0/internal/controller/pie/pieprobe_controller.go
 */
export class StaticProbe extends Construct {
  /** Whether the value is a StaticProbe, also one of another copy of this package. */
  public static isStaticProbe(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the probe, as it stands in labels and metrics. */
  public readonly probeName: string;

  /** The PieProbe of the same name; not there in the variant `latencyOnly`. */
  public readonly probe?: PieProbe;

  private readonly controller: Pie;
  private readonly storageClass: string;
  private readonly period: number;

  /**
   * Probes a storage class.
   *
   * @throws when there are no nodes or their names are not known, when Kubernetes would refuse a name that pie makes of those of probe, node
   * and class, when nothing is probed, or when the period is not a whole number of minutes from 1 to 59, above the deadline of a run
   */
  public constructor(scope: Construct, id: string, props: StaticProbeProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.controller = requireNeighbour(props?.controller, 'addStaticProbe', {
      where: 'controller', kind: 'a controller of pie', fix: 'Pass the pie.Pie that receives what is measured, or use its addStaticProbe()',
    }, this);
    this.storageClass = requireStorageClass(props.storageClass, 'storageClass', this);
    this.probeName = requireName(props.probeName ?? this.storageClass, 'probeName', this, true);
    this.period = periodMinutes(props.probePeriod, this.probeName, this);
    const variant = requireObject(props.variant ?? StaticVariant.observed(), '_facts', {
      where: 'variant', kind: 'a variant of static probes', fix: 'Write for example pie.StaticVariant.observed()',
    }, this);
    const [provisions, mounts] = [props.disableProvisionProbe !== true, props.disableMountProbes !== true];
    if (!provisions && !mounts) {
      throw refusal({
        where: 'disableMountProbes', what: 'nothing is probed', why: 'No object would be written', fix: 'Leave one of disableProvisionProbe and disableMountProbes off',
      }, this);
    }
    const nodes = probedNodes(props, this);
    requireObjectNames(this.probeName, this.storageClass, mounts ? nodes.each.map(({ name }) => name) : [], provisions, this);
    this.probe = this.companion(variant, nodes, props);
    this.write(variant, nodes, props);
  }

  private companion({ _facts: { companion } }: StaticVariant, nodes: ProbedNodes, props: StaticProbeProps): PieProbe | undefined {
    if (companion === undefined) return undefined;
    const { enabled, probeThreshold } = companion;
    return new PieProbe(this, 'probe', {
      controller: this.controller,
      storageClass: props.storageClass,
      probeName: this.probeName,
      nodeSelector: nodes.selector as k8s.NodeSelector,
      probePeriod: Duration.minutes(this.period),
      probeThreshold,
      pvcCapacity: props.pvcCapacity,
      disableProvisionProbe: enabled ? props.disableProvisionProbe : true,
      disableMountProbes: enabled ? props.disableMountProbes : true,
      resources: enabled ? props.resources : undefined,
    });
  }

  private write(variant: StaticVariant, nodes: ProbedNodes, props: StaticProbeProps): void {
    const own = this.ownFields(variant);
    const common = { image: Site.siteOf(this)._image('pie'), resources: props.resources, finalizer: variant._facts.finalizer };
    const claimSpec = {
      accessModes: ['ReadWriteOnce'],
      storageClassName: this.storageClass,
      resources: { requests: { storage: requireSize(props.pvcCapacity ?? DEFAULT_CAPACITY, 'pvcCapacity', this).toString() } },
    };
    if (props.disableProvisionProbe !== true) {
      this.job({
        ...common,
        args: ['provision-probe'],
        nodes: nodes.selector,
        volume: { ephemeral: { volumeClaimTemplate: { spec: claimSpec } } },
        mounted: false,
        own: own && { ...own, tolerations: tolerated(nodes.tolerations, own) },
      }, undefined, props.overrides);
    }
    for (const { name: node, tolerations } of props.disableMountProbes === true ? [] : nodes.each) {
      const claim = claimName({ probe: this.probeName, storageClass: this.storageClass, node });
      this.object(`claim-${node}`, 'v1', 'PersistentVolumeClaim', claim, node, claimSpec);
      this.job({
        ...common,
        args: this.measureArguments(node),
        nodes: { nodeSelectorTerms: [{ matchExpressions: [{ key: HOST_NAME, operator: 'In', values: [node] }] }] },
        volume: { persistentVolumeClaim: { claimName: claim } },
        mounted: true,
        own: own && { ...own, tolerations: tolerated(tolerations, own) },
      }, node, props.overrides);
    }
  }

  private ownFields({ _facts: { companion, jobs, activeDeadline } }: StaticVariant): OwnFields | undefined {
    if (jobs === undefined) return undefined;
    const own = { ...jobs, pullSecrets: pullSecrets(Site.siteOf(this)) };
    if (companion) return own;
    const deadline = activeDeadline ?? Duration.seconds(this.period * 30);
    if (deadline.toSeconds() < this.period * 60) return { ...own, activeDeadline: deadline };
    throw refusal({
      where: 'variant.activeDeadline',
      what: `probe ${this.probeName} starts every ${this.period} min and lets each run take ${deadline.toString()}`,
      why: 'A run that hangs keeps the next one from starting, and nobody counts the ones that are left out',
      fix: 'Give a deadline below the period',
    }, this);
  }

  private measureArguments(node: string): string[] {
    return [
      'probe',
      `--destination-address=${receiverUrl(this.controller)}`,
      '--path=/mounted/',
      `--node-name=${node}`,
      `--storage-class=${this.storageClass}`,
      `--pie-probe-name=${this.probeName}`,
    ];
  }

  private job(job: Omit<StaticJob, 'labels' | 'schedule'>, node: string | undefined, overrides: StaticProbeOptions['overrides']): void {
    const { probeName: probe, storageClass, period } = this;
    const schedule = `${startMinute(probe, storageClass, node ?? '', period)}-59/${period} * * * *`;
    const id = node === undefined ? 'provision' : `mount-${node}`;
    this.object(id, 'batch/v1', 'CronJob', jobName({ probe, storageClass, node }), node, jobSpec({ ...job, labels: this.labelsOf(node), schedule }), overrides);
  }

  private labelsOf(node: string | undefined): Record<string, string> {
    return { 'storage-class': this.storageClass, 'pie-probe': this.probeName, ...(node === undefined ? {} : { node }) };
  }

  private object(
    id: string, apiVersion: string, kind: string, name: string, node: string | undefined, spec: object, overrides?: StaticProbeOptions['overrides'],
  ): void {
    const { namespace } = this.controller;
    // After the PieProbe, and gone before it: pods that it finds missing count as late, and are never let go.
    new Manifest(this, id, { apiVersion, kind, name, namespace, phase: Phase.WORKLOADS, labels: this.labelsOf(node), body: { spec }, overrides });
  }
}

/** Undefined where nothing is tolerated, so that no empty list is written. */
function tolerated(pools: readonly k8s.Toleration[], { tolerations = [] }: OwnFields): k8s.Toleration[] | undefined {
  const all = [...pools, ...tolerations];
  return all.length === 0 ? undefined : all;
}
