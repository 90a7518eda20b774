import { ApiObject } from 'cdk8s';
import { ExistingObject, monitoring, Site } from 'rookery';
import { alertsOf, ceph, names, probe, siteWith, topoLvm, watch, written } from './subjects';

describe('what monitoring finds', () => {
  test('everything, under frozen names beside its subject', () => {
    expect(names(siteWith(ceph('ceph-ssd'), topoLvm(), probe(), watch()))).toEqual([
      'PrometheusRule ceph-ssd/ceph-alerts',
      'ServiceMonitor ceph-ssd/ceph-mgr',
      'ServiceMonitor ceph-ssd/ceph-exporter',
      'PrometheusRule topolvm-system/topolvm-alerts',
      'PodMonitor topolvm-system/topolvm-node',
      'PrometheusRule pie/pie-alerts',
      'ServiceMonitor pie/pie',
    ]);
  });

  test('the same, whether it is added first or last', () => {
    expect(written(siteWith(watch(), ceph('a'), topoLvm(), probe()))).toEqual(written(siteWith(ceph('a'), topoLvm(), probe(), watch())));
  });

  test('the same when it looks twice, and what was added in between', () => {
    const site = siteWith(watch(), ceph('a'));
    const before = written(site);
    expect(written(site)).toEqual(before);
    topoLvm()(site);
    expect(names(site)).toEqual([...before.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
      'PrometheusRule topolvm-system/topolvm-alerts', 'PodMonitor topolvm-system/topolvm-node']);
  });

  test('nothing in a site without storage', () => {
    expect(names(siteWith(watch()))).toEqual([]);
  });

  test('no second scrape of what Rook scrapes itself', () => {
    expect(names(siteWith(ceph('a', { monitoring: { enabled: true } }), watch()))).toEqual(['PrometheusRule a/ceph-alerts']);
  });

  test('no alerts about clusters that give no metrics', () => {
    expect(names(siteWith(ceph('a', { monitoring: { metricsDisabled: true } }), ceph('b', { external: { enable: true } }), watch()))).toEqual([]);
  });

  test('external clusters whose metrics Rook brings in', () => {
    const spec = { external: { enable: true }, monitoring: { enabled: true } };
    expect(names(siteWith(ceph('a', spec), watch()))).toEqual(['PrometheusRule a/ceph-alerts']);
  });

  test('objects of a shape that no one has checked yet do no harm', () => {
    const site = siteWith(watch());
    for (const [index, spec] of [undefined, null, 'x', { template: { spec: { containers: 'x' } } }, { probePeriod: 'x' }].entries()) {
      for (const [apiVersion, kind] of [['ceph.rook.io/v1', 'CephCluster'], ['apps/v1', 'DaemonSet'], ['pie.topolvm.io/v1alpha1', 'PieProbe']]) {
        new ApiObject(site, `${kind}-${index}`, { apiVersion, kind, metadata: { name: `n${index}`, namespace: `n${index}` }, spec });
      }
    }
    expect(names(site)).toContain('PrometheusRule n0/ceph-alerts');
    expect(names(site)).toContain('PrometheusRule n4/pie-alerts');
  });
});

describe('how monitoring is told to write', () => {
  test('into one namespace, where names tell the subjects apart', () => {
    expect(names(siteWith(ceph('a'), ceph('b', { monitoring: { enabled: true } }), topoLvm(), probe(), watch({ namespace: 'observe' })))).toEqual([
      'PrometheusRule observe/ceph-alerts-a',
      'ServiceMonitor observe/ceph-mgr-a',
      'ServiceMonitor observe/ceph-exporter-a',
      'PrometheusRule observe/ceph-alerts-b',
      'PrometheusRule observe/topolvm-alerts-topolvm-system',
      'PodMonitor observe/topolvm-node-topolvm-system',
      'PrometheusRule observe/pie-alerts-pie',
      'ServiceMonitor observe/pie-pie',
    ]);
  });

  test('with labels on every object', () => {
    for (const { metadata } of written(siteWith(ceph('a'), topoLvm(), probe(), watch({ labels: { release: 'prometheus' } })))) {
      expect(metadata.labels).toMatchObject({ 'release': 'prometheus', 'app.kubernetes.io/name': 'monitoring' });
    }
  });

  test('with labels on every alert, which do not hide what it is about', () => {
    const alertLabels = { team: 'storage', severity: 'none', namespace: 'none' };
    const [{ labels }] = alertsOf(siteWith(ceph('a'), watch({ alertLabels })));
    expect(labels).toEqual({ team: 'storage', severity: 'critical', namespace: 'a' });
  });

  test('without scrapes', () => {
    expect(names(siteWith(ceph('a'), topoLvm(), probe(), watch({ scrape: false }))).filter((name) => !name.startsWith('PrometheusRule'))).toEqual([]);
  });

  test.each<[string, monitoring.MonitoringProps]>([
    ['ceph.osdsDownRatio: 0', { ceph: { osdsDownRatio: 0 } }],
    ['ceph.osdUsedRatio: 80', { ceph: { osdUsedRatio: 80 } }],
    ['topolvm.freeRatio: -0.1', { topolvm: { freeRatio: -0.1 } }],
    ['topolvm.criticalFreeRatio: 1', { topolvm: { criticalFreeRatio: 1 } }],
    ['topolvm.thinPoolUsedRatio: NaN', { topolvm: { thinPoolUsedRatio: NaN } }],
    ['topolvm.criticalThinPoolUsedRatio: 85', { topolvm: { criticalThinPoolUsedRatio: 85 } }],
    ['pie.failingRatio: 2', { pie: { failingRatio: 2 } }],
  ])('not with %s', (what, props) => {
    expect(() => siteWith(watch(props))).toThrow(`tokyo/monitoring: ${what} is not a share between 0 and 1. `
      + 'The alert would always fire, or never. Write for example 0.8 for 80 percent.');
  });

  test.each<[string, monitoring.MonitoringProps]>([
    ['pie.lateRuns: 0', { pie: { lateRuns: 0 } }],
    ['pie.lateNodes: 1.5', { pie: { lateNodes: 1.5 } }],
  ])('not with %s', (what, props) => {
    expect(() => siteWith(watch(props))).toThrow(`tokyo/monitoring: ${what} is not a whole number above zero. `
      + 'The alert would always fire, or never. Write for example 2.');
  });

  test.each<[string, string, monitoring.MonitoringProps]>([
    ['criticalFreeRatio', 'freeRatio', { topolvm: { freeRatio: 0.05 } }],
    ['criticalThinPoolUsedRatio', 'thinPoolUsedRatio', { topolvm: { criticalThinPoolUsedRatio: 0.7 } }],
  ])('not with a %s that comes before %s', (critical, warning, props) => {
    expect(() => siteWith(watch(props))).toThrow(`tokyo/monitoring: topolvm.${critical}: it is reached before topolvm.${warning} is. `
      + `The critical alert would fire first, and the warning would come too late. Move it beyond topolvm.${warning}.`);
  });

  test('not into a namespace that cannot be one', () => {
    expect(() => siteWith(watch({ namespace: 'Observe' }))).toThrow('tokyo/monitoring: namespace: "Observe" cannot be a name');
  });
});

test('the checks find nothing wrong with it', () => {
  const namespaces = (site: Site) => ['topolvm-system', 'ceph-ssd'].forEach((name) => site.addExisting(ExistingObject.namespace(name)));
  const findings = siteWith(namespaces, ceph('ceph-ssd'), topoLvm(), probe(), watch()).findings();
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ origin }) => origin.startsWith('tokyo/monitoring'))).toEqual([]);
});
