import { promqlFaults } from '../support/promql';
import { alertsOf, ceph, probe, siteWith, topoLvm, watch } from './subjects';

const site = siteWith(ceph('ceph-ssd'), ceph('ceph-hdd'), topoLvm(), probe(), probe({ probeName: 'other' }, 'pie-b'), watch({
  topolvm: { exceptDeviceClasses: ['ssd.fast', 'hdd'] },
}));
const alerts = alertsOf(site);
const titled = alerts.map((alert) => [`${alert.group} ${alert.alert}`, alert] as const);

test('a fault is seen', () => {
  expect(promqlFaults('sum by (namespace (up)')).not.toEqual([]);
});

test.each(titled)('%s is PromQL', (_, { expr }) => {
  expect(promqlFaults(expr)).toEqual([]);
});

test.each(titled)('%s asks for one namespace only', (_, { expr, labels }) => {
  const selectors: string[] = expr.match(/\{[^}]*\}/g);
  expect(selectors.length).toBeGreaterThan(0);
  for (const selector of selectors) expect(selector).toContain(`namespace="${labels.namespace}"`);
});

test.each(titled)('%s says how bad it is, what is wrong and what to do', (_, { labels, annotations, for: time }) => {
  expect(['critical', 'warning']).toContain(labels.severity);
  expect(Object.keys(annotations).sort()).toEqual(['description', 'summary']);
  expect(annotations.summary).toMatch(/\S+ \S+/);
  expect(annotations.description).toMatch(/\S+ \S+.*\.$/);
  expect(time ?? '1m').toMatch(/^\d+[hms]$/);
});

test('no two alerts are the same to Prometheus, and no two groups of a site have one name', () => {
  const identities = alerts.map(({ alert, labels }) => JSON.stringify([alert, labels]));
  expect(new Set(identities).size).toBe(identities.length);
  const groups = alerts.map(({ group, labels }) => JSON.stringify([group, labels.namespace]));
  expect(new Set(groups).size).toBe(new Set(alerts.map(({ group }) => group)).size);
});
