import { ApiObject, App, Chart } from 'cdk8s';
import { Duration, ExistingStorageClass, monitoring, pie, Site } from 'rookery';
import { objectsOf } from '../support/objects';

/** A site with nothing in it yet. */
export function siteWith(...add: readonly ((site: Site) => void)[]): Site {
  const site = new Site(new App(), 'tokyo');
  add.forEach((each) => each(site));
  return site;
}

/** A Ceph cluster, as far as monitoring looks at it. */
export function ceph(namespace: string, spec: object = {}): (chart: Chart) => void {
  return (chart) => { new ApiObject(chart, `ceph-${namespace}`, { apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster', metadata: { name: namespace, namespace }, spec }); };
}

/** The node agents of TopoLVM, as far as monitoring looks at them. */
export function topoLvm(namespace = 'topolvm-system'): (chart: Chart) => void {
  const labels = { 'app.kubernetes.io/name': 'topolvm', 'app.kubernetes.io/component': 'node' };
  return (chart) => {
    new ApiObject(chart, 'topolvm-node', {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'topolvm-node', namespace },
      spec: {
        selector: { matchLabels: labels },
        template: { metadata: { labels }, spec: { containers: [{ name: 'topolvm-node', command: ['/topolvm-node'] }] } },
      },
    });
  };
}

/** pie with one probe. */
export function probe(options: pie.ProbeOptions = {}, namespace = 'pie'): (site: Site) => void {
  return (site) => {
    new pie.Pie(site, `pie-${namespace}`, { namespace, name: namespace })
      .addProbe(ExistingStorageClass.named(site, 'ceph-block'), { probePeriod: Duration.minutes(5), ...options });
  };
}

/** Monitoring of all of it. */
export function watch(props: monitoring.MonitoringProps = {}): (site: Site) => void {
  return (site) => { new monitoring.Monitoring(site, 'monitoring', props); };
}

/** What monitoring writes, once the site is prepared for its judgement. */
export function written(site: Site): any[] {
  site._prepare();
  return objectsOf(site).filter(({ apiVersion }) => apiVersion === 'monitoring.coreos.com/v1');
}

/** The names of what monitoring writes. */
export function names(site: Site): string[] {
  return written(site).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
}

/** All alerts of a site, with the group they belong to. */
export function alertsOf(site: Site): any[] {
  return written(site).filter(({ kind }) => kind === 'PrometheusRule')
    .flatMap(({ spec }) => spec.groups.flatMap(({ name, rules }: any) => rules.map((rule: any) => ({ group: name, ...rule }))));
}

/** The one alert of that name. */
export function alertOf(site: Site, name: string): any {
  const found = alertsOf(site).filter(({ alert }) => alert === name);
  if (found.length === 1) return found[0];
  throw new Error(`${found.length} alerts are ${name}; there are: ${alertsOf(site).map(({ alert }) => alert).join(', ')}`);
}
