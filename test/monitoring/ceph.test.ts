import { alertOf, alertsOf, ceph, siteWith, watch, written } from './subjects';

const site = siteWith(ceph('ceph-ssd'), watch());
const named = (alert: string) => alertOf(site, alert);

test('alert names, frozen: routes and silences know them', () => {
  expect(alertsOf(site).map(({ group, alert, labels }) => `${group} ${alert} ${labels.severity}`)).toEqual([
    'ceph-health-ceph-ssd CephHealthError critical',
    'ceph-health-ceph-ssd CephHealthWarning warning',
    'ceph-health-ceph-ssd CephMetricsMissing critical',
    'ceph-mon-ceph-ssd CephMonDown warning',
    'ceph-mon-ceph-ssd CephMonQuorumAtRisk critical',
    'ceph-osd-ceph-ssd CephOSDDown warning',
    'ceph-osd-ceph-ssd CephOSDDownHigh critical',
    'ceph-osd-ceph-ssd CephOSDFilling warning',
    'ceph-osd-ceph-ssd CephOSDNearFull warning',
    'ceph-osd-ceph-ssd CephOSDBackfillFull warning',
    'ceph-osd-ceph-ssd CephOSDFull critical',
    'ceph-data-ceph-ssd CephPoolNearFull warning',
    'ceph-data-ceph-ssd CephPoolFull critical',
    'ceph-data-ceph-ssd CephPGUnavailable critical',
    'ceph-data-ceph-ssd CephPGDamaged critical',
    'ceph-data-ceph-ssd CephObjectMissing critical',
    'ceph-data-ceph-ssd CephSlowOps warning',
    'ceph-data-ceph-ssd CephDaemonCrash warning',
  ]);
});

test('the health of a cluster', () => {
  expect(named('CephHealthError')).toMatchObject({ expr: 'max by (namespace) (ceph_health_status{namespace="ceph-ssd"}) == 2', for: '5m' });
  expect(named('CephHealthWarning')).toMatchObject({ expr: 'max by (namespace) (ceph_health_status{namespace="ceph-ssd"}) == 1', for: '15m' });
});

test('missing metrics tell of which cluster, although nothing is left to take a label from', () => {
  expect(named('CephMetricsMissing')).toMatchObject({ expr: 'absent(ceph_health_status{namespace="ceph-ssd"})', labels: { namespace: 'ceph-ssd' } });
});

test('checks of Ceph itself', () => {
  expect(named('CephOSDFull')).toMatchObject({
    expr: 'max by (namespace, name) (ceph_health_detail{namespace="ceph-ssd", name="OSD_FULL"}) == 1', for: '1m',
  });
});

test('thresholds', () => {
  expect(named('CephOSDDownHigh').expr).toMatch(/^1 - avg by \(namespace\) .* >= 0\.1$/);
  expect(named('CephOSDFilling').expr).toMatch(/ > 0\.8$/);
  const other = siteWith(ceph('ceph-ssd'), watch({ ceph: { osdsDownRatio: 0.25, osdUsedRatio: 0.7 } }));
  expect(alertOf(other, 'CephOSDDownHigh').expr).toMatch(/ >= 0\.25$/);
  expect(alertOf(other, 'CephOSDFilling').expr).toMatch(/ > 0\.7$/);
});

test('scrapes like those of Rook', () => {
  expect(written(site).filter(({ kind }) => kind === 'ServiceMonitor').map(({ spec }) => spec)).toEqual([
    ['rook-ceph-mgr', 'http-metrics'], ['rook-ceph-exporter', 'ceph-exporter-http-metrics'],
  ].map(([app, port]) => ({
    namespaceSelector: { matchNames: ['ceph-ssd'] },
    selector: { matchLabels: { app, rook_cluster: 'ceph-ssd' } },
    endpoints: [{
      port, path: '/metrics', interval: '10s', honorLabels: true, relabelings: [{ action: 'replace', targetLabel: 'cluster', replacement: 'ceph-ssd' }],
    }],
  })));
});
