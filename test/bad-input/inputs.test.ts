import { App } from 'cdk8s';
import { ExistingObject, KubernetesVersion, monitoring, NodePool, pie, Resources, rook, SecretRef, Site, SiteProps, Size, Topology, topolvm } from 'rookery';
import { untyped } from './support';

/** Freezes plain data all the way down, so that writing into it throws; objects of classes keep their own counsel. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (isPlain) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** Maps and lists in every place where a program may keep them for a second site. */
function inputs() {
  const tolerations = [{ key: 'storage', operator: 'Exists', effect: 'NoSchedule' }];
  const nodeAffinity = {
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }] }] },
  };
  const resources = Resources.of({ cpu: '2', memory: Size.gibi(5), memoryLimit: Size.gibi(5) });
  const site: SiteProps = {
    kubernetes: KubernetesVersion.of('1.34'),
    labels: { team: 'storage' },
    nodes: [NodePool.of('workers', { count: 6, zones: ['a', 'b', 'c'], labels: { disk: 'ssd' }, volumeGroups: { 'vg-ssd': Size.tebi(20) } })],
    images: { overrides: { pie: 'registry.example.com/pie:0.17.0' }, pullSecrets: [SecretRef.named('registry')] },
    existing: [ExistingObject.secret('registry'), ExistingObject.namespace('monitoring')],
    acknowledge: [{ rule: 'rook/mons-without-reserve', reason: 'none to spare' }],
  };
  const deviceClasses = [topolvm.DeviceClass.thick('ssd', { volumeGroup: 'vg-ssd', lvcreateOptions: ['--addtag=local'] })];
  const workload: topolvm.WorkloadOptions = {
    podLabels: { app: 'local' }, podAnnotations: { note: 'local' }, env: { GOMEMLIMIT: '150MiB' }, args: ['--zap-encoder=console'], livenessProbe: { failureThreshold: 5 },
    initContainers: [{ name: 'first', image: 'tools', command: ['true'] }], additionalVolumes: [{ name: 'scratch', emptyDir: {} }],
    overrides: { spec: { minReadySeconds: 10 } },
  };
  const local: topolvm.TopoLvmProps = { deviceClasses, controller: workload, agents: { tolerations, node: workload, lvmd: workload } };
  const operator: rook.OperatorProps = { podLabels: { app: 'rook' }, placement: { tolerations, nodeAffinity }, nodeSelector: { disk: 'ssd' } };
  const cluster = {
    placement: { all: { tolerations, nodeAffinity } },
    labels: { all: { tier: 'one' } },
    annotations: { osd: { note: 'local' } },
    cephConfig: { global: { osd_pool_default_size: '3' } },
    resources: { osd: resources },
    overrides: { spec: { mgr: { count: 1 }, crashCollector: { disable: true } } },
  };
  const set = { count: 6, size: Size.tebi(1), spread: [Topology.HOST], placement: { tolerations, nodeAffinity }, resources, claim: { labels: { tier: 'one' } } };
  const pool: rook.BlockPoolOptions = { parameters: { pg_autoscale_mode: 'on' }, quotas: { maxSize: Size.tebi(2) }, overrides: { metadata: { labels: { tier: 'one' } } } };
  const storageClass: rook.BlockStorageClassOptions = { mountOptions: ['discard'], labels: { tier: 'one' }, annotations: { note: 'local' } };
  const probe: pie.ProbeOptions = { resources, overrides: { metadata: { annotations: { note: 'local' } } } };
  const watch: monitoring.MonitoringProps = { labels: { release: 'prometheus' }, alertLabels: { team: 'storage' }, topolvm: { exceptDeviceClasses: ['ssd'] } };
  return { site, local, operator, cluster, set, pool, storageClass, probe, watch };
}

function build(given: ReturnType<typeof inputs>, app: App, name: string): Site {
  const site = new Site(app, name, given.site);
  const local = new topolvm.TopoLvm(site, 'topolvm', given.local).addStorageClass('local', { deviceClass: given.local.deviceClasses![0], mountOptions: ['discard'] });
  const ceph = new rook.Operator(site, 'rook', given.operator).addCluster('ceph', {
    mons: rook.Mons.onPvc(local, { size: Size.gibi(10) }),
    osds: [rook.OsdSet.onPvc('set1', { storageClass: local, ...given.set })],
    ...given.cluster,
  });
  const block = ceph.addBlockPool('replicated', rook.Redundancy.replicated(3), given.pool).addStorageClass('block', given.storageClass);
  const controller = new pie.Pie(site, 'pie');
  [local, block].forEach((each) => controller.addProbe(each, given.probe));
  new monitoring.Monitoring(site, 'monitoring', given.watch);
  return site;
}

test('props that are frozen are taken', () => {
  expect(build(frozen(inputs()), new App(), 'tokyo').toJson()).toEqual(build(inputs(), new App(), 'tokyo').toJson());
});

test('props make the same objects for a second site', () => {
  const given = frozen(inputs());
  const app = new App();
  const [tokyo, osaka] = ['tokyo', 'osaka'].map((name) => JSON.stringify(build(given, app, name).toJson()));
  expect(osaka.replaceAll('osaka', 'tokyo')).toBe(tokyo);
});

test('what is done to props later changes nothing', () => {
  const given = inputs();
  const site = build(given, new App(), 'tokyo');
  const before = structuredClone(site.toJson());
  const spoil = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return;
    Object.values(value).forEach(spoil);
    if (Array.isArray(value)) value.splice(0, value.length);
    else for (const key of Object.keys(value)) delete untyped(value)[key];
  };
  spoil(given);
  expect(site.toJson()).toEqual(before);
});

test('objects that were handed out can be changed without changing the next ones', () => {
  const site = build(inputs(), new App(), 'tokyo');
  const before = JSON.stringify(site.toJson());
  for (const object of site.toJson().filter((each) => each.kind !== 'CustomResourceDefinition')) {
    delete object.spec;
    object.metadata.name = 'changed';
  }
  expect(JSON.stringify(site.toJson())).toBe(before);
});
