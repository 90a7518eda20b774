import { Duration, pie } from 'rookery';
import { alertOf, alertsOf, probe, siteWith, watch, written } from './subjects';

const site = siteWith(probe(), watch());
const alertNames = (options: pie.ProbeOptions) => alertsOf(siteWith(probe(options), watch())).map(({ alert }) => alert);
const CLASS = 'sum by (namespace, pie_probe_name, storage_class)';

test('alert names, frozen: routes and silences know them', () => {
  expect(alertsOf(site).map(({ group, alert, labels }) => `${group} ${alert} ${labels.severity}`)).toEqual([
    'pie-pie PieControllerDown critical',
    'pie-pie PieReconcileErrors warning',
    'pie-pie-ceph-block PieProvisionSlow warning',
    'pie-pie-ceph-block PieProvisionFailing critical',
    'pie-pie-ceph-block PieProvisionSilent critical',
    'pie-pie-ceph-block PieMountSlow warning',
    'pie-pie-ceph-block PieMountFailingManyNodes critical',
    'pie-pie-ceph-block PieIOFailing warning',
    'pie-pie-ceph-block PieMountSilent critical',
  ]);
});

test('only what a probe does is asked for', () => {
  expect(alertNames({ disableProvisionProbe: true }).filter((name) => name.startsWith('PieProvision'))).toEqual([]);
  expect(alertNames({ disableMountProbes: true })).toEqual([
    'PieControllerDown', 'PieReconcileErrors', 'PieProvisionSlow', 'PieProvisionFailing', 'PieProvisionSilent',
  ]);
  expect(alertNames({ disableMountProbes: true, disableProvisionProbe: true })).toEqual([]);
});

test('late runs, counted by probe', () => {
  expect(alertOf(site, 'PieProvisionSlow')).toMatchObject({
    expr: `round(${CLASS} (increase(pie_provision_probe_total{namespace="pie", pie_probe_name="ceph-block", on_time="false"}[15m]))) >= 2`,
    labels: { namespace: 'pie', pie_probe_name: 'ceph-block', storage_class: 'ceph-block' },
  });
});

test('silence is noticed, also of a probe that never spoke', () => {
  expect(alertOf(site, 'PieMountSilent')).toMatchObject({
    expr: '(sum(increase(pie_mount_probe_total{namespace="pie", pie_probe_name="ceph-block"}[15m])) or vector(0)) == 0', for: '15m',
  });
});

test('runs that mount and never report', () => {
  const counted = (metric: string, more = '') => 'round(sum by (namespace, pie_probe_name, storage_class, node) '
    + `(increase(${metric}{namespace="pie", pie_probe_name="ceph-block"${more}}[15m])))`;
  const started = counted('pie_mount_probe_total', ', on_time="true"');
  expect(alertOf(site, 'PieIOFailing').expr).toBe(`${started} - (${counted('pie_performance_on_mount_probe_total')} or ${started} * 0) >= 2`);
});

test.each([[1, '15m'], [5, '15m'], [6, '18m'], [20, '1h'], [7, '2h'], [45, '135m']])('a period of %s minutes is looked at over %s', (minutes, window) => {
  const probePeriod = Duration.minutes(minutes);
  expect(alertOf(siteWith(probe({ probePeriod }), watch()), 'PieProvisionSlow').expr).toContain(`[${window}]`);
});

test('thresholds', () => {
  const other = siteWith(probe(), watch({ pie: { lateRuns: 3, failingRatio: 0.5, lateNodes: 5 } }));
  expect(alertOf(other, 'PieProvisionSlow').expr).toMatch(/ >= 3$/);
  expect(alertOf(other, 'PieProvisionFailing').expr).toMatch(/ > 0\.5 and .* >= 3$/);
  expect(alertOf(other, 'PieMountSlow').expr).toMatch(/ >= 3$/);
  expect(alertOf(other, 'PieMountFailingManyNodes').expr).toMatch(/ >= 3\) >= 5$/);
  expect(alertOf(other, 'PieIOFailing').expr).toMatch(/ >= 3$/);
});

test('the controller is scraped through its service, under a job name that does not depend on the service\'s', () => {
  expect(written(siteWith(probe({}, 'probing'), watch())).find(({ kind }) => kind === 'ServiceMonitor').spec).toEqual({
    namespaceSelector: { matchNames: ['probing'] },
    selector: { matchLabels: { 'app.kubernetes.io/name': 'pie' } },
    jobLabel: 'app.kubernetes.io/name',
    endpoints: [{ port: 'metrics', path: '/metrics', honorLabels: true }],
  });
});
