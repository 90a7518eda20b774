import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { objectLabels, selectorLabels } from '../core/labels';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import type { Placement } from '../core/placement';
import { refusal } from '../core/problem';
import { requireId } from '../core/require-id';
import { requireStorageClass } from '../core/require-storage-class';
import type { IStorageClass } from '../core/storage-class';
import { Access } from '../site/access';
import { CustomResourceDefinitions, Definitions } from '../site/custom-resource-definitions';
import { PodSecurity } from '../site/pod-security';
import { pullSecrets } from '../site/pull-secrets';
import { Site } from '../site/site';
import { SiteNamespace } from '../site/site-namespace';
import { deploymentSpec, serviceSpec } from './controller';
import { CLUSTER_RULES, ELECTION_RULES, NAMESPACE_RULES } from './permissions';
import { PieProbe, ProbeOptions } from './pie-probe';

/** Where and how pie runs. */
export interface PieProps {
  /**
   * The name of the Deployment, its service, its account and its roles; two controllers of one site need two names.
   *
   * @default pie
   */
  readonly name?: string;

  /**
   * The namespace of the controller, of its probes and of the volumes that they make.
   *
   * @default pie
   */
  readonly namespace?: string;

  /**
   * CPU and memory of the controller.
   *
   * @default - none, as upstream
   */
  readonly resources?: k8s.ResourceRequirements;

  /**
   * Labels of the nodes that the controller may run on; probes choose their nodes themselves.
   *
   * @default - any node
   */
  readonly nodeSelector?: { readonly [key: string]: string };

  /**
   * Affinities, tolerations and spread of the controller.
   *
   * @default - none
   */
  readonly placement?: Placement;

  /**
   * The priority class of the controller.
   *
   * @default - the cluster's default
   */
  readonly priorityClassName?: string;

  /**
   * Whether the profiles of Go's pprof are served beside the metrics.
   *
   * @default false
   */
  readonly enablePprof?: boolean;
}

/**
 * The controller of pie: it makes, mounts and measures volumes of storage classes again and again, and counts what came late.
 *
 * @see https://github.com/topolvm/pie/tree/v0.17.0/charts/pie
 */
export class Pie extends Construct {
  /** The namespace of the controller and of its probes. */
  public readonly namespace: string;

  /** The name of the Deployment and of the Service that serves the metrics. */
  public readonly name: string;

  private readonly site: Site;

  /**
   * Installs the controller.
   *
   * @throws when a name is not one that Kubernetes takes
   */
  public constructor(scope: Construct, id: string, props: PieProps = {}) {
    super(scope, requireId(scope, id));
    this.site = Site.siteOf(this);
    this.name = requireName(props.name ?? 'pie', 'name', this);
    this.namespace = requireName(props.namespace ?? 'pie', 'namespace', this);
    CustomResourceDefinitions.ensure(this, Definitions.PIE);
    // Pods of probes run as a user of their own, but lack the other marks of the restricted level.
    SiteNamespace.ensure(this.site, this.namespace, { podSecurity: PodSecurity.BASELINE });
    const access = new Access(this, this.namespace, this.labels);
    this.grant(access);
    this.admitProbes(access);
    this.run(props);
  }

  /**
   * Probes a storage class: the controller makes the jobs and claims for it.
   *
   * @throws when a probe of that name is there already
   */
  public addProbe(storageClass: IStorageClass, options: ProbeOptions = {}): PieProbe {
    const name = options.probeName ?? requireStorageClass(storageClass, 'storageClass', this);
    const id = `probe-${name}`;
    if (this.node.tryFindChild(id)) {
      throw refusal({
        where: 'probeName',
        what: `there is a probe named "${name}" already`,
        why: 'Its volumes, jobs and metrics are told apart by the name of the probe',
        fix: 'Give this one another probeName',
      }, this);
    }
    return new PieProbe(this, id, { ...options, controller: this, storageClass });
  }

  private grant(access: Access): void {
    const account = access.account(this.name);
    access.grantEverywhere(this.name, CLUSTER_RULES, account);
    access.grant(this.name, NAMESPACE_RULES, account);
    access.grant(`${this.name}-leader-election`, ELECTION_RULES, account);
  }

  /** Pods of probes run under the namespace's own account, and nothing in a PieProbe can change what they are given. */
  private admitProbes(access: Access): void {
    if (this.site._pullSecrets.length > 0) access.account('default');
    if (this.site.platform.securityContextConstraints) {
      // They ask for user and group 1001, which the constraints of an ordinary account refuse.
      access.bind(`${this.name}-probes`, 'ClusterRole', 'system:openshift:scc:nonroot-v2', { name: 'default', namespace: this.namespace });
    }
  }

  private run(props: PieProps): void {
    this.object('service', 'v1', 'Service', serviceSpec(this.name));
    this.object('deployment', 'apps/v1', 'Deployment', deploymentSpec({
      ...props,
      name: this.name,
      namespace: this.namespace,
      image: this.site._image('pie'),
      pullSecrets: pullSecrets(this.site),
      labels: selectorLabels('pie', this.name),
      enablePprof: props.enablePprof ?? false,
    }));
  }

  private get labels(): Record<string, string> {
    return objectLabels('pie', this.name, this.site._schemaVersion(Definitions.PIE));
  }

  private object(id: string, apiVersion: string, kind: string, spec: object): void {
    const { name, namespace, labels } = this;
    new Manifest(this, id, { apiVersion, kind, name, namespace, phase: Phase.OPERATORS, labels, body: { spec } });
  }
}
