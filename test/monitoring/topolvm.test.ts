import { topolvm } from 'rookery';
import { objectOf } from '../support/objects';
import { alertOf, alertsOf, siteWith, topoLvm, watch, written } from './subjects';

const site = siteWith(topoLvm(), watch());
const PLACE = 'max by (namespace, node, device_class)';

test('alert names, frozen: routes and silences know them', () => {
  expect(alertsOf(site).map(({ group, alert, labels }) => `${group} ${alert} ${labels.severity}`)).toEqual([
    'topolvm-volume-groups-topolvm-system TopoLvmVolumeGroupLow warning',
    'topolvm-volume-groups-topolvm-system TopoLvmVolumeGroupCritical critical',
    'topolvm-thin-pools-topolvm-system TopoLvmThinPoolDataHigh warning',
    'topolvm-thin-pools-topolvm-system TopoLvmThinPoolDataCritical critical',
    'topolvm-thin-pools-topolvm-system TopoLvmThinPoolMetadataHigh warning',
    'topolvm-thin-pools-topolvm-system TopoLvmThinPoolMetadataCritical critical',
    'topolvm-nodes-topolvm-system TopoLvmNodeDown critical',
    'topolvm-nodes-topolvm-system TopoLvmMetricsMissing critical',
  ]);
});

test('volume groups by node and device class', () => {
  const free = `${PLACE} (topolvm_volumegroup_available_bytes{namespace="topolvm-system"})`
    + ` / ${PLACE} (topolvm_volumegroup_size_bytes{namespace="topolvm-system"})`;
  expect(alertOf(site, 'TopoLvmVolumeGroupLow')).toMatchObject({ expr: `${free} < 0.15`, for: '1h' });
  expect(alertOf(site, 'TopoLvmVolumeGroupCritical')).toMatchObject({ expr: `${free} < 0.05`, for: '10m' });
});

test('thin pools in percent, as they are measured', () => {
  expect(alertOf(site, 'TopoLvmThinPoolDataHigh').expr).toBe(`${PLACE} (topolvm_thinpool_data_percent{namespace="topolvm-system"}) > 75`);
  expect(alertOf(site, 'TopoLvmThinPoolMetadataCritical').expr).toBe(`${PLACE} (topolvm_thinpool_metadata_percent{namespace="topolvm-system"}) > 85`);
});

test('thresholds, and device classes that are full on purpose', () => {
  const other = siteWith(topoLvm(), watch({
    topolvm: { freeRatio: 0.2, criticalFreeRatio: 0.1, thinPoolUsedRatio: 0.57, criticalThinPoolUsedRatio: 0.9, exceptDeviceClasses: ['osd', 'mon'] },
  }));
  const where = '{namespace="topolvm-system", device_class!="osd", device_class!="mon"}';
  expect(alertOf(other, 'TopoLvmVolumeGroupLow').expr).toBe(
    `${PLACE} (topolvm_volumegroup_available_bytes${where}) / ${PLACE} (topolvm_volumegroup_size_bytes${where}) < 0.2`);
  expect(alertOf(other, 'TopoLvmVolumeGroupCritical').expr).toMatch(/ < 0\.1$/);
  expect(alertOf(other, 'TopoLvmThinPoolDataHigh').expr).toMatch(/ > 57$/);
  expect(alertOf(other, 'TopoLvmThinPoolDataCritical').expr).toMatch(/ > 90$/);
});

test('node agents are scraped by the labels of their pods, which are all there is', () => {
  expect(written(site).filter(({ kind }) => kind === 'PodMonitor').map(({ metadata }) => metadata.name)).toEqual(['topolvm-node']);
  expect(written(site).find(({ kind }) => kind === 'PodMonitor').spec).toEqual({
    namespaceSelector: { matchNames: ['topolvm-system'] },
    selector: { matchLabels: { 'app.kubernetes.io/name': 'topolvm', 'app.kubernetes.io/component': 'node' } },
    jobLabel: 'app.kubernetes.io/name',
    podMetricsEndpoints: [{ port: 'metrics', path: '/metrics', honorLabels: true }],
  });
});

test('what TopoLVM really runs is found, whichever is added first, and answers on the port that is scraped', () => {
  const real = siteWith(watch(), (scope) => {
    new topolvm.TopoLvm(scope, 'topolvm', { deviceClasses: [topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', isDefault: true })] });
  });
  const { selector, podMetricsEndpoints } = written(real).find(({ kind }) => kind === 'PodMonitor').spec;
  const { metadata, spec } = objectOf(real, 'DaemonSet', 'topolvm-node').spec.template;
  expect(metadata.labels).toMatchObject(selector.matchLabels);
  expect(metadata.labels['app.kubernetes.io/name']).toBe('topolvm');
  const ports = spec.containers.flatMap(({ ports: list = [] }: any) => list.map(({ name }: any) => name));
  expect(ports).toContain(podMetricsEndpoints[0].port);
  expect(real.findings()).toEqual([]);
});

test('pools of nodes are one TopoLVM: alerts once, and a scrape of the pods of all of them', () => {
  const real = siteWith(watch(), (scope) => {
    const pool = (name: string) => topolvm.TopoLvmNodePool.of(name, {
      nodeSelector: { disk: name }, deviceClasses: [topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg', isDefault: true })],
    });
    new topolvm.TopoLvm(scope, 'topolvm', { pools: [pool('fast'), pool('big')] });
  });
  expect(written(real).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'PrometheusRule topolvm-alerts', 'PodMonitor topolvm-node', 'PodMonitor topolvm-controller', 'PodMonitor topolvm-lvmd',
  ]);
  const { selector } = written(real).find(({ kind }) => kind === 'PodMonitor').spec;
  for (const name of ['topolvm-node-fast', 'topolvm-node-big']) {
    expect(objectOf(real, 'DaemonSet', name).spec.template.metadata.labels).toMatchObject(selector.matchLabels);
  }
  expect(selector.matchLabels).toHaveProperty(['app.kubernetes.io/component'], 'node');
  expect(real.findings()).toEqual([]);
});
