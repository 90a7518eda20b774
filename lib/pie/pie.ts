import { Construct } from 'constructs';
import { Brand } from '../core/brand';
import { objectLabels, selectorLabels } from '../core/labels';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireId } from '../core/require-id';
import { requireStorageClass } from '../core/require-storage-class';
import type { IStorageClass } from '../core/storage-class';
import { Access } from '../site/access';
import { chosenNodes } from '../site/chosen-nodes';
import { CustomResourceDefinitions, Definitions } from '../site/custom-resource-definitions';
import { PodSecurity } from '../site/pod-security';
import { pullSecrets } from '../site/pull-secrets';
import { Site } from '../site/site';
import { SiteNamespace } from '../site/site-namespace';
import { deploymentSpec, serviceSpec } from './controller';
import { CLUSTER_RULES, ELECTION_RULES, NAMESPACE_RULES } from './permissions';
import { PieProbe } from './pie-probe';
import { PieProps } from './pie-props';
import { ProbeOptions } from './probe-options';
import { receiverPolicySpec } from './receiver-policy';
import { StaticProbe } from './static/static-probe';
import type { StaticProbeOptions } from './static/static-probe-options';

const BRAND = new Brand<Pie>('Pie');

/**
 * The controller of pie: it makes, mounts and measures volumes of storage classes again and again, and counts what came late.
 *
 * @see https://github.com/topolvm/pie/tree/v0.17.0/charts/pie
 */
export class Pie extends Construct {
  /** Whether the value is a controller of pie, also one of another copy of this package. */
  public static isPie(value: any): boolean {
    return BRAND.has(value);
  }

  /** The namespace of the controller and of its probes. */
  public readonly namespace: string;

  /** The name of the Deployment and of the Service that serves the metrics. */
  public readonly name: string;

  private readonly site: Site;

  /**
   * Installs the controller.
   *
   * @throws when a name is not one that Kubernetes takes, when a label would take the place of one that selects the pod, when nodes are
   * chosen in two ways, or when a network policy lets nobody read the metrics
   */
  public constructor(scope: Construct, id: string, props: PieProps = {}) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.site = Site.siteOf(this);
    this.name = requireName(props.name ?? 'pie', 'name', this);
    this.namespace = requireName(props.namespace ?? 'pie', 'namespace', this);
    CustomResourceDefinitions.ensure(this, Definitions.PIE);
    // Pods of probes run as a user of their own, but lack the other marks of the restricted level.
    SiteNamespace.ensure(this.site, this.namespace, { podSecurity: PodSecurity.BASELINE });
    const access = new Access(this, this.namespace, this.labels);
    this.grant(access, props.serviceAccountAnnotations);
    this.admitProbes(access);
    this.run(props);
  }

  /**
   * Probes a storage class: the controller makes the jobs and claims for it.
   *
   * @throws when a probe of that name is there already
   */
  public addProbe(storageClass: IStorageClass, options: ProbeOptions = {}): PieProbe {
    return new PieProbe(this, this.idOf(storageClass, options.probeName), { ...options, controller: this, storageClass });
  }

  /**
   * Probes a storage class by jobs and claims that are written here, and not by the controller.
   *
   * @throws when a probe of that name is there already, and as `StaticProbe` does
   */
  public addStaticProbe(storageClass: IStorageClass, options: StaticProbeOptions): StaticProbe {
    return new StaticProbe(this, this.idOf(storageClass, options?.probeName), { ...options, controller: this, storageClass });
  }

  /** Both kinds of probes share their names: objects and metrics are told apart by them. */
  private idOf(storageClass: IStorageClass, probeName: string | undefined): string {
    const name = probeName ?? requireStorageClass(storageClass, 'storageClass', this);
    const id = `probe-${name}`;
    if (this.node.tryFindChild(id)) {
      throw refusal({
        where: 'probeName',
        what: `there is a probe named "${name}" already`,
        why: 'Its volumes, jobs and metrics are told apart by the name of the probe',
        fix: 'Give this one another probeName',
      }, this);
    }
    return id;
  }

  private grant(access: Access, annotations: PieProps['serviceAccountAnnotations']): void {
    const account = access.account(this.name, annotations);
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
    const selector = selectorLabels('pie', this.name);
    for (const key of Object.keys(props.podLabels ?? {})) {
      if (key in selector) {
        throw refusal({
          where: 'podLabels', what: `the label ${key} is taken`, why: 'It selects the pod for its Deployment and its Service', fix: 'Give your label another key',
        }, this);
      }
    }
    this.object('service', 'v1', 'Service', serviceSpec(this.name), Phase.OPERATORS);
    this.object('deployment', 'apps/v1', 'Deployment', deploymentSpec({
      ...props,
      placement: chosenNodes(props, '', 'placement.', this),
      name: this.name,
      namespace: this.namespace,
      image: this.site._image('pie'),
      pullSecrets: pullSecrets(this.site),
      selector,
    }), Phase.OPERATORS, props.overrides);
    if (props.networkPolicy) {
      this.object('network-policy', 'networking.k8s.io/v1', 'NetworkPolicy', receiverPolicySpec(selector, props.networkPolicy, this), Phase.CONFIG);
    }
  }

  private get labels(): Record<string, string> {
    return objectLabels('pie', this.name, this.site._schemaVersion(Definitions.PIE));
  }

  private object(id: string, apiVersion: string, kind: string, spec: object, phase: Phase, overrides?: PieProps['overrides']): void {
    const { name, namespace, labels } = this;
    new Manifest(this, id, { apiVersion, kind, name, namespace, phase, labels, body: { spec }, overrides });
  }
}
