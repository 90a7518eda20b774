import { Duration, ExistingStorageClass, pie } from 'rookery';
import { COMMON_METRICS, RECONCILE_ERRORS } from '../../lib/monitoring/metrics/common';
import { TARGET_LABELS } from '../../lib/monitoring/metrics/metric';
import type { Metric } from '../../lib/monitoring/metrics/metric';
import { MOUNT_PROBES, PIE_METRICS } from '../../lib/monitoring/metrics/pie';
import { seriesOf } from '../../lib/monitoring/metrics/series';
import upstream from '../pie/facts/metrics.json';
import { metricUses } from '../support/promql';
import { alertsOf, probe, siteWith, watch } from './subjects';

const CONTRACT = new Map<string, Metric>([...PIE_METRICS, ...COMMON_METRICS].map((each) => [each.name, each]));
const labelsOf = (name: string): readonly string[] => [...CONTRACT.get(name)!.labels, ...TARGET_LABELS];
/** Functions that make sense of a value that only grows. */
const OF_COUNTERS = ['increase', 'rate', 'irate', 'resets'];

test('what an expression uses', () => {
  expect(metricUses('round(sum by (a, b) (increase(x_total{c="d", e=~"f|g"}[5m]))) - on(h) (y or vector(0)) > 1')).toEqual([
    {
      metric: 'x_total',
      matchers: [{ label: 'c', operator: '=', value: 'd' }, { label: 'e', operator: '=~', value: 'f|g' }],
      functions: ['increase', 'round'],
      grouping: ['a', 'b', 'h'],
    },
    { metric: 'y', matchers: [], functions: [], grouping: ['h'] },
  ]);
});

describe('alerts about pie', () => {
  const site = siteWith(
    probe(), probe({ probeName: 'slow', probePeriod: Duration.minutes(7) }, 'pie-b'),
    (each) => {
      const controller = new pie.Pie(each, 'static', { name: 'static', namespace: 'static' });
      controller.addStaticProbe(ExistingStorageClass.named(each, 'local'), { nodeNames: ['n1', 'n2.lan'], variant: pie.StaticVariant.latencyOnly() });
    },
    watch(),
  );
  const alerts = alertsOf(site);
  const titled = alerts.map((alert) => [`${alert.group} ${alert.alert}`, alert] as const);

  test.each(titled)('%s asks for metrics and labels that there are', (_, { expr }) => {
    const uses = metricUses(expr);
    expect(uses.length).toBeGreaterThan(0);
    for (const { metric, matchers, grouping } of uses) {
      expect([...CONTRACT.keys()]).toContain(metric);
      for (const { label, operator, value } of matchers) {
        expect(labelsOf(metric)).toContain(label);
        const values = CONTRACT.get(metric)!.values?.[label];
        if (values && operator === '=') expect(values).toContain(value);
      }
      for (const label of grouping) expect(labelsOf(metric)).toContain(label);
    }
  });

  test.each(titled)('%s reads counters by what they grow', (_, { expr }) => {
    for (const { metric, functions } of metricUses(expr)) {
      expect([metric, functions.some((name) => OF_COUNTERS.includes(name))]).toEqual([metric, CONTRACT.get(metric)!.type === 'counter']);
    }
  });

  test.each(titled)('%s speaks of labels that its result has', (_, { expr, annotations }) => {
    const named = [...JSON.stringify(annotations).matchAll(/\$labels\.(\w+)/g)].map(([, label]) => label);
    for (const { grouping } of metricUses(expr)) for (const label of named) expect(grouping).toContain(label);
  });

  test('every counter of pie is used', () => {
    const used = new Set(alerts.flatMap(({ expr }) => metricUses(expr).map(({ metric }) => metric)));
    expect(PIE_METRICS.filter(({ type, name }) => type === 'counter' && !used.has(name))).toEqual([]);
  });
});

describe('the contract', () => {
  test('pie registers these metrics with these labels, and no others', () => {
    expect(Object.fromEntries(PIE_METRICS.map(({ name, type, labels }) => [name, { type, labels }]))).toEqual(upstream.metrics);
  });

  test.each([...CONTRACT])('%s is said in full', (name, { type, labels, values, meaning, program, source }) => {
    expect(name.endsWith('_total')).toBe(type === 'counter');
    expect(meaning).toMatch(/^[A-Z0-9].*\.$/);
    expect([program, source].every((text) => text.length > 2)).toBe(true);
    expect(Object.keys(values ?? {}).filter((label) => !labels.includes(label))).toEqual([]);
    expect(labels.filter((label) => (TARGET_LABELS as readonly string[]).includes(label))).toEqual([]);
  });

  test('a label that a metric does not have is refused', () => {
    // @ts-expect-error: it does not compile either
    expect(() => seriesOf(RECONCILE_ERRORS, { namespace: 'pie', node: 'n1' })).toThrow('controller_runtime_reconcile_errors_total has no label node, '
      + 'but controller, namespace, job, pod, container, service, endpoint, instance');
    // @ts-expect-error: nor as a pattern
    expect(() => seriesOf(MOUNT_PROBES, {}, { succeed: '.*' })).toThrow('pie_mount_probe_total has no label succeed, but pie_probe_name, node, storage_class, on_time');
  });

  test('a value that a label never has is refused', () => {
    expect(() => seriesOf(MOUNT_PROBES, { on_time: 'no' })).toThrow('pie_mount_probe_total never has on_time="no", but true, false');
  });

  test('series in the form of PromQL', () => {
    expect(seriesOf(MOUNT_PROBES, { namespace: 'pie', on_time: 'false' }, { node: 'n1|n2\\.lan' }))
      .toBe('pie_mount_probe_total{namespace="pie", on_time="false", node=~"n1|n2\\\\.lan"}');
  });
});
