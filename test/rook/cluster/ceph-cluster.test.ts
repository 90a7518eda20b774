import { Duration, ImageOptions, NodePool, Platform, Resources, rook, SecretRef, Site, Size, StorageApp } from 'rookery';
import { namesOf, objectOf, objectsOf } from '../../support/objects';
import { LOCAL, siteWithOperator } from './support';

const MONS = rook.Mons.onPvc(LOCAL, { size: Size.gibi(10) });

function specOf(options: Partial<rook.CephClusterOptions> = {}): any {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: MONS, ...options });
  return objectOf(site, 'CephCluster', 'ceph').spec;
}

test('the names of a cluster follow from its own', () => {
  const { site, operator } = siteWithOperator();
  const before = new Set(objectsOf(site).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`));
  operator.addCluster('ceph-ssd', { mons: MONS, monitoring: { enabled: true } });
  const added = objectsOf(site).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`).filter((name) => !before.has(name));
  expect(added.filter((name) => !/^ClusterRole /.test(name)).sort()).toEqual([
    'CephCluster ceph-ssd/ceph-ssd',
    'ClusterRoleBinding /rook-ceph-mgr-cluster-ceph-ssd',
    'ClusterRoleBinding /rook-ceph-osd-ceph-ssd',
    'Namespace /ceph-ssd',
    'Role ceph-ssd/rook-ceph-cmd-reporter',
    'Role ceph-ssd/rook-ceph-mgr',
    'Role ceph-ssd/rook-ceph-monitoring',
    'Role ceph-ssd/rook-ceph-monitoring-mgr',
    'Role ceph-ssd/rook-ceph-osd',
    'Role ceph-ssd/rook-ceph-purge-osd',
    'RoleBinding ceph-ssd/rook-ceph-cluster-mgmt',
    'RoleBinding ceph-ssd/rook-ceph-cmd-reporter',
    'RoleBinding ceph-ssd/rook-ceph-mgr',
    'RoleBinding ceph-ssd/rook-ceph-monitoring',
    'RoleBinding ceph-ssd/rook-ceph-monitoring-mgr',
    'RoleBinding ceph-ssd/rook-ceph-osd',
    'RoleBinding ceph-ssd/rook-ceph-purge-osd',
    'RoleBinding rook-ceph/rook-ceph-mgr-system-ceph-ssd',
    'ServiceAccount ceph-ssd/rook-ceph-cmd-reporter',
    'ServiceAccount ceph-ssd/rook-ceph-default',
    'ServiceAccount ceph-ssd/rook-ceph-mgr',
    'ServiceAccount ceph-ssd/rook-ceph-nvmeof',
    'ServiceAccount ceph-ssd/rook-ceph-osd',
    'ServiceAccount ceph-ssd/rook-ceph-purge-osd',
    'ServiceAccount ceph-ssd/rook-ceph-rgw',
  ]);
});

test('clusters of one operator have different names, namespaces and directories', () => {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph-ssd', { mons: MONS });
  operator.addCluster('ceph-hdd', { mons: MONS, namespace: 'slow' });
  const clusters = ['ceph-ssd', 'ceph-hdd'].map((name) => objectOf(site, 'CephCluster', name));
  expect(clusters.map(({ metadata, spec }) => [metadata.namespace, spec.dataDirHostPath])).toEqual([
    ['ceph-ssd', '/var/lib/rook-ceph-ssd'],
    ['slow', '/var/lib/rook-slow'],
  ]);
  expect(namesOf(site, 'Namespace')).toEqual(expect.arrayContaining(['ceph-ssd', 'slow']));
});

test('defaults are those of upstream\'s chart where Rook by itself would be unfit for production', () => {
  const { mgr, disruptionManagement, priorityClassNames, resources, security, ...others } = specOf();
  expect({ mgr, disruptionManagement, priorityClassNames, security }).toEqual({
    mgr: { count: 2 },
    disruptionManagement: { managePodBudgets: true },
    priorityClassNames: { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' },
    security: { cephx: { csi: { keyType: 'aes' } } },
  });
  expect(resources.osd).toEqual({ requests: { cpu: '1', memory: '4Gi' }, limits: { memory: '4Gi' } });
  expect(resources.prepareosd).not.toHaveProperty('limits');
  expect(Object.keys(resources).sort()).toEqual([
    'cleanup', 'cmd-reporter', 'crashcollector', 'exporter', 'logcollector', 'mgr', 'mgr-sidecar', 'mon', 'osd', 'prepareosd',
  ]);
  expect(Object.keys(others).sort()).toEqual(['cephVersion', 'dataDirHostPath', 'mon', 'storage']);
});

test('an entry of resources replaces the default of its daemon and of no other', () => {
  const { resources } = specOf({ resources: { mon: Resources.of({ memory: Size.gibi(3) }), osd: Resources.of({}), osdByDeviceClass: { hdd: Resources.of({ cpu: '2' }) } } });
  expect(resources.mon).toEqual({ requests: { memory: '3Gi' } });
  expect(resources.osd).toEqual({});
  expect(resources['osd-hdd']).toEqual({ requests: { cpu: '2' } });
  expect(resources.mgr.requests.memory).toBe('512Mi');
});

test('daemons go by the names that Rook reads', () => {
  const entry = { a: 'b' };
  const spec = specOf({
    labels: { prepareOsd: entry, keyRotation: entry, crashCollector: entry, cmdReporter: entry, mon: undefined },
    placement: { monArbiter: {}, prepareOsd: {} },
    resources: { cmdReporter: {}, mgrSidecar: {}, logCollector: {}, floatingMonShutdown: {} },
  });
  expect(Object.keys(spec.labels).sort()).toEqual(['cmdreporter', 'crashcollector', 'keyrotation', 'prepareosd']);
  expect(Object.keys(spec.placement).sort()).toEqual(['arbiter', 'prepareosd']);
  expect(Object.keys(spec.resources)).toEqual(expect.arrayContaining(['cmd-reporter', 'mgr-sidecar', 'logcollector', 'floating-mon-shutdown']));
});

test('labels are kept as they are, also one that is called "value"', () => {
  expect(specOf({ labels: { all: { value: 'x' } } }).labels).toEqual({ all: { value: 'x' } });
});

test.each([true, false])('%s is written as it is given', (flag) => {
  const spec = specOf({
    skipUpgradeChecks: flag,
    removeOsdsIfOutAndSafeToRemove: flag,
    disruptionManagement: { managePodBudgets: flag },
    dashboard: { enabled: flag, prometheusEndpointSslVerify: flag },
    monitoring: { exporter: { hostNetwork: flag } },
    csi: { skipUserCreation: flag },
    crashCollector: { disable: flag },
  });
  expect([
    spec.skipUpgradeChecks, spec.removeOSDsIfOutAndSafeToRemove, spec.disruptionManagement.managePodBudgets, spec.dashboard.enabled,
    spec.dashboard.prometheusEndpointSSLVerify, spec.monitoring.exporter.hostNetwork, spec.csi.skipUserCreation, spec.crashCollector.disable,
  ]).toEqual(Array(8).fill(flag));
});

test('the image of Ceph goes through the mirror and the overrides of the site, and a cluster can name its own', () => {
  const images: ImageOptions = { overrides: { ceph: 'registry.example.com/ceph:v20.2.4-own' } };
  const { site, operator } = siteWithOperator({ images });
  operator.addCluster('one', { mons: MONS });
  operator.addCluster('two', { mons: MONS, cephVersion: { image: 'quay.io/ceph/ceph:v19.2.6', allowUnsupported: false } });
  expect(objectOf(site, 'CephCluster', 'one').spec.cephVersion).toEqual({ image: 'registry.example.com/ceph:v20.2.4-own' });
  expect(objectOf(site, 'CephCluster', 'two').spec.cephVersion).toEqual({ image: 'quay.io/ceph/ceph:v19.2.6', allowUnsupported: false });
});

test('overrides come last', () => {
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: MONS, overrides: { spec: { mgr: { count: 1 }, priorityClassNames: null } } });
  const { spec } = objectOf(site, 'CephCluster', 'ceph');
  expect(spec.mgr.count).toBe(1);
  expect(spec).not.toHaveProperty('priorityClassNames');
});

test('settings of the caller are copied', () => {
  const cephConfig = { global: { a: '1' } };
  const { site, operator } = siteWithOperator();
  operator.addCluster('ceph', { mons: MONS, cephConfig });
  cephConfig.global.a = '2';
  expect(objectOf(site, 'CephCluster', 'ceph').spec.cephConfig).toEqual({ global: { a: '1' } });
});

test('mount options of CephFS are joined in the form that the operator reads', () => {
  expect(specOf({ csi: { cephFs: { kernel: { ms_mode: 'secure', rasize: '4096' } } } }).csi.cephfs).toEqual({
    kernelMountOptions: 'ms_mode=secure,rasize=4096',
  });
});

test('the cipher of the drivers\' keys can be chosen', () => {
  expect(specOf({ security: { cephx: { csi: { keyType: rook.CephxKeyType.AES256K } } } }).security.cephx.csi).toEqual({ keyType: 'aes256k' });
});

test('a secret value is refused where a reference is expected, and not repeated', () => {
  const secret = 'hunter2' as unknown as SecretRef;
  expect(() => specOf({ cephConfigFromSecret: { global: { key: { secret, key: 'k' } } } })).toThrow(/cephConfigFromSecret\.global\.key: a secret value/);
  expect(() => specOf({ cephConfigFromSecret: { global: { key: { secret, key: 'k' } } } })).not.toThrow(/hunter2/);
});

test('times that Rook counts in whole units are refused otherwise', () => {
  expect(() => specOf({ waitTimeoutForHealthyOsd: Duration.seconds(90) })).toThrow(
    'tokyo/rook/ceph: waitTimeoutForHealthyOsd: 1m30s is not a whole number of minutes. The field counts minutes. Write for example Duration.minutes(2).',
  );
});

test('a name that cannot be one is refused', () => {
  expect(() => siteWithOperator().operator.addCluster('Ceph_SSD', { mons: MONS })).toThrow(/tokyo\/rook\/Ceph_SSD: name: "Ceph_SSD" cannot be a name/);
  expect(() => siteWithOperator().operator.addCluster('ceph', { mons: MONS, namespace: 'a.b' })).toThrow(/namespace: "a\.b" cannot be a name/);
});

test('a cluster on OpenShift has its accounts admitted', () => {
  const { site, operator } = siteWithOperator({ platform: Platform.OPENSHIFT });
  operator.addCluster('ceph', { mons: MONS });
  expect(objectOf(site, 'SecurityContextConstraints', 'rook-ceph').users).toContain('system:serviceaccount:ceph:rook-ceph-osd');
});

test('a cluster can belong to an operator that somebody else installs', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  const operator: rook.ICephOperator = {
    operatorNamespace: 'rook',
    rbdDriverName: 'rook.rbd.csi.ceph.com',
    cephFsDriverName: 'rook.cephfs.csi.ceph.com',
    nfsDriverName: 'rook.nfs.csi.ceph.com',
    nvmeOfDriverName: 'rook.nvmeof.csi.ceph.com',
    bucketProvisioner: (clusterNamespace) => `${clusterNamespace}.ceph.rook.io/bucket`,
  };
  const ceph = new rook.CephCluster(site, 'ceph', { operator, mons: MONS });
  expect(objectOf(site, 'RoleBinding', 'rook-ceph-mgr-system-ceph', 'rook').subjects).toEqual([{ kind: 'ServiceAccount', name: 'rook-ceph-mgr', namespace: 'ceph' }]);
  expect(rook.CephCluster.isCephCluster(ceph)).toBe(true);
  expect(rook.CephCluster.isCephCluster(site)).toBe(false);
});

test('the checks find nothing wrong with a plain cluster on known nodes', () => {
  const { site, operator } = siteWithOperator({ nodes: [NodePool.of('cs', { count: 6, zones: ['a', 'b', 'c'], cpu: 32, memory: Size.gibi(256) })] });
  const ceph = operator.addCluster('ceph', { mons: MONS, osds: [rook.OsdSet.onPvc('set1', { storageClass: LOCAL, count: 6, size: Size.tebi(1) })] });
  ceph.addBlockPool('replicated', rook.Redundancy.replicated(3)).addStorageClass('ceph-block');
  ceph.addBlockSnapshotClass('ceph-block-snapshots');
  expect(site.findings().filter(({ severity, object }) => severity === 'error' && /^(Ceph|StorageClass|VolumeSnapshotClass)/.test(object))).toEqual([]);
});
