import { Construct } from 'constructs';
import { objectLabels } from '../core/labels';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { requireId } from '../core/require-id';
import { Site } from '../site/site';
import { AlertGroup, prometheusGroup } from './alert';
import { cephAlerts } from './alerts/ceph';
import { pieControllerAlerts, pieProbeAlerts } from './alerts/pie';
import { topoLvmAlerts } from './alerts/topolvm';
import { CephThresholds } from './ceph-thresholds';
import { cephThresholds, pieThresholds, topoLvmThresholds } from './default-thresholds';
import { PieThresholds } from './pie-thresholds';
import { cephScrapes, pieScrape, Scrape, topoLvmScrapes } from './scrapes';
import { Subjects, subjectsOf } from './subjects';
import { TopoLvmThresholds } from './topolvm-thresholds';

const API_VERSION = 'monitoring.coreos.com/v1';

/** How the storage of a site is watched. */
export interface MonitoringProps {
  /**
   * The namespace of all rules and scrapes; it is not written and has to be declared as existing.
   *
   * @default - each object is beside what it watches
   */
  readonly namespace?: string;

  /**
   * Labels of all rules and scrapes, by which your Prometheus finds them, such as `release: kube-prometheus-stack`.
   *
   * @default - none besides those of all objects
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Labels that every alert carries, for routing.
   *
   * @default - none besides severity and what the alert is about
   */
  readonly alertLabels?: { readonly [key: string]: string };

  /**
   * Whether scrapes are written for what does not bring its own: TopoLVM, pie, and Ceph clusters without
   * `monitoring.enabled`. Your own scrapes have to name the jobs `topolvm` and `pie` and honor the labels of the metrics.
   *
   * @default true
   */
  readonly scrape?: boolean;

  /**
   * When alerts about Ceph clusters fire.
   *
   * @default - the default of each threshold
   */
  readonly ceph?: CephThresholds;

  /**
   * When alerts about TopoLVM fire.
   *
   * @default - the default of each threshold
   */
  readonly topolvm?: TopoLvmThresholds;

  /**
   * When alerts about probes fire.
   *
   * @default - the default of each threshold
   */
  readonly pie?: PieThresholds;
}

/**
 * Alerts over all storage of a site, in the form of the Prometheus operator.
 *
 * What there is to watch is found when the site is judged, so it does not matter when this is added, and what is added later is watched too.
 */
export class Monitoring extends Construct {
  private readonly site: Site;
  private readonly props: MonitoringProps;
  private readonly ceph: Required<CephThresholds>;
  private readonly topolvm: Required<TopoLvmThresholds>;
  private readonly pie: Required<PieThresholds>;

  /**
   * Watches the site that the scope belongs to.
   *
   * @throws when the namespace cannot be one, or when a threshold lies outside of what can be measured
   */
  public constructor(scope: Construct, id: string, props: MonitoringProps = {}) {
    super(scope, requireId(scope, id));
    this.site = Site.siteOf(this);
    if (props.namespace !== undefined) requireName(props.namespace, 'namespace', this);
    this.props = { ...props, labels: { ...props.labels }, alertLabels: { ...props.alertLabels } };
    this.ceph = cephThresholds(props.ceph ?? {}, this);
    this.topolvm = topoLvmThresholds(props.topolvm ?? {}, this);
    this.pie = pieThresholds(props.pie ?? {}, this);
    this.site._beforeJudgement(() => this.watch(subjectsOf(this.site)));
  }

  /** Writes everything anew: the site may have changed since it was judged the last time. */
  private watch({ ceph, topoLvm, probes }: Subjects): void {
    this.node.children.forEach((child) => this.node.tryRemoveChild(child.node.id));
    for (const { namespace, scraped } of ceph) {
      this.alerts('ceph', namespace, cephAlerts(namespace, this.ceph));
      if (!scraped) cephScrapes(namespace).forEach((scrape) => this.scrape(scrape));
    }
    for (const subject of topoLvm) {
      this.alerts('topolvm', subject.namespace, topoLvmAlerts(subject.namespace, this.topolvm));
      topoLvmScrapes(subject).forEach((scrape) => this.scrape(scrape));
    }
    for (const namespace of new Set(probes.map((probe) => probe.namespace))) {
      const own = probes.filter((probe) => probe.namespace === namespace);
      this.alerts('pie', namespace, [pieControllerAlerts(namespace), ...own.map((probe) => pieProbeAlerts(probe, this.pie))]);
      this.scrape(pieScrape(namespace));
    }
  }

  private alerts(about: string, subject: string, groups: readonly AlertGroup[]): void {
    const { alertLabels = {} } = this.props;
    this.object('PrometheusRule', `${about}-alerts`, subject, { groups: groups.map((group) => prometheusGroup(group, alertLabels)) });
  }

  private scrape({ kind, name, subject, spec }: Scrape): void {
    if (this.props.scrape ?? true) this.object(kind, name, subject, spec);
  }

  /** Beside its subject a name is unique by its namespace; in a namespace for all it needs that of its subject. */
  private object(kind: string, name: string, subject: string, spec: object): void {
    const { namespace, labels } = this.props;
    new Manifest(this, `${kind}-${name}-${subject}`, {
      apiVersion: API_VERSION,
      kind,
      name: requireName(namespace === undefined ? name : `${name}-${subject}`, 'name', this),
      namespace: namespace ?? subject,
      phase: Phase.OBSERVE,
      labels: { ...objectLabels('monitoring', this.site.siteName), ...labels },
      body: { spec },
    });
  }
}
