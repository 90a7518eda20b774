import { ExistingObject, rook, Site, Size, StorageApp, Topology } from 'rookery';
import { namesOf, objectOf, objectsOf } from '../support/objects';
import { LOCAL, siteWithOperator } from './cluster/support';

const copies = rook.Redundancy.replicated(3);
const THREE = ['ceph-ssd', 'ceph-hdd', 'ceph-archive'];

/** Clusters under one operator, each with everything that could meet its counterpart. */
function together(options: Partial<rook.CephClusterOptions> = {}, names: readonly string[] = THREE) {
  const { site, operator } = siteWithOperator();
  const clusters = names.map((name) => {
    const osds = [rook.OsdSet.onPvc('set1', { storageClass: LOCAL, count: 3, size: Size.tebi(1), spread: [Topology.HOST] })];
    return operator.addCluster(name, { mons: rook.Mons.onPvc(LOCAL, { size: Size.gibi(10) }), osds, dashboard: { enabled: true }, ...options });
  });
  return { site, operator, clusters };
}

function found(site: Site, rule: string): string[] {
  return site.findings().filter((finding) => finding.rule === rule).map(({ message }) => message);
}

const keyOf = ({ apiVersion, kind, metadata }: any): string => [apiVersion.split('/')[0], kind, metadata.namespace, metadata.name].join('/');

describe('one operator', () => {
  const { site, clusters } = together();
  for (const ceph of clusters) {
    const pool = ceph.addBlockPool('replicated', copies);
    pool.addStorageClass(`${ceph.name}-block`);
    ceph.addBlockSnapshotClass(`${ceph.name}-block`);
    ceph.addToolbox();
    ceph.addNetworkPolicies();
    ceph.dashboard.addExternalService();
    const pools = { metadataPool: rook.ObjectPool.of(copies), dataPool: rook.ObjectPool.of(copies) };
    const store = ceph.addObjectStore('media', pools);
    store.addExternalService();
    store.addBucketClass(`${ceph.name}-bucket`);
  }
  const objects = objectsOf(site);

  test('looks after three clusters without an error', () => {
    expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('no two objects are the same one', () => {
    const keys = objects.map(keyOf);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('every cluster has its namespace with the same objects in it', () => {
    const inNamespace = (namespace: string): string[] => objects.filter(({ metadata }) => metadata.namespace === namespace)
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`).filter((name) => !name.startsWith('CephCluster ')).sort();
    const [first, ...others] = THREE.map(inNamespace);
    expect(first).toEqual(expect.arrayContaining([
      ...['cmd-reporter', 'default', 'mgr', 'nvmeof', 'osd', 'purge-osd', 'rgw'].map((name) => `ServiceAccount rook-ceph-${name}`),
      ...['cmd-reporter', 'mgr', 'osd', 'purge-osd'].flatMap((name) => [`Role rook-ceph-${name}`, `RoleBinding rook-ceph-${name}`]),
      'RoleBinding rook-ceph-cluster-mgmt',
    ]));
    for (const other of others) expect(other).toEqual(first);
  });

  test('a third cluster takes no binding from the second', () => {
    const suffixed = (kind: string, role: string): string[] => objects.filter((object) => object.kind === kind && object.roleRef.name === role)
      .flatMap(({ metadata, subjects }) => subjects.map(({ namespace }: any) => `${metadata.name} ${namespace}`)).sort();
    for (const role of ['rook-ceph-mgr-cluster', 'rook-ceph-osd']) {
      expect(suffixed('ClusterRoleBinding', role)).toEqual([...THREE].sort().map((name) => `${role}-${name} ${name}`));
    }
    expect(suffixed('RoleBinding', 'rook-ceph-mgr-system')).toEqual([...THREE].sort().map((name) => `rook-ceph-mgr-system-${name} ${name}`));
    expect(suffixed('RoleBinding', 'rook-ceph-cluster-mgmt')).toEqual(THREE.map(() => 'rook-ceph-cluster-mgmt rook-ceph'));
  });

  test('the mgrs of all of them may edit all that Rook knows, gateways of NVMe-oF among it', () => {
    for (const name of THREE) {
      const { rules } = objectOf(site, 'Role', 'rook-ceph-mgr', name);
      expect(rules.flatMap(({ resources }: any) => resources)).toContain('cephnvmeofgateways');
    }
  });

  test('directories on the nodes differ and none is inside another', () => {
    const paths = THREE.map((name) => objectOf(site, 'CephCluster', name).spec.dataDirHostPath);
    expect(paths).toEqual(THREE.map((name) => `/var/lib/rook-${name}`));
    for (const path of paths) expect(paths.filter((other) => `${other}/`.startsWith(`${path}/`))).toEqual([path]);
  });

  test('classes name their own cluster and its Secrets, and the driver that all share', () => {
    for (const name of THREE) {
      const { provisioner, parameters } = objectOf(site, 'StorageClass', `${name}-block`);
      expect([provisioner, parameters.clusterID]).toEqual(['rook-ceph.rbd.csi.ceph.com', name]);
      const namespaces = Object.entries(parameters).filter(([key]) => key.endsWith('secret-namespace')).map(([, value]) => value);
      expect(namespaces.length).toBeGreaterThan(3);
      expect(new Set(namespaces)).toEqual(new Set([name]));
      expect(objectOf(site, 'VolumeSnapshotClass', `${name}-block`).parameters).toMatchObject({
        'clusterID': name, 'csi.storage.k8s.io/snapshotter-secret-namespace': name,
      });
    }
    expect(namesOf(site, 'Driver')).toEqual(['rook-ceph.cephfs.csi.ceph.com', 'rook-ceph.rbd.csi.ceph.com']);
  });

  test('each cluster answers bucket claims under a name of its own', () => {
    expect(THREE.map((name) => objectOf(site, 'StorageClass', `${name}-bucket`).provisioner)).toEqual(THREE.map((name) => `${name}.ceph.rook.io/bucket`));
  });

  test('services and policies select pods of their own cluster', () => {
    for (const { metadata, spec } of objects.filter(({ kind, metadata: { name } }) => kind === 'Service' && name.endsWith('-external'))) {
      expect(spec.selector.rook_cluster).toBe(metadata.namespace);
    }
    for (const { metadata, spec } of objects.filter(({ kind }) => kind === 'NetworkPolicy')) {
      expect(new Set(JSON.stringify(spec.egress).match(/ceph-\w+(?=")/g)?.filter((name) => THREE.includes(name)) ?? [])).toEqual(
        JSON.stringify(spec.egress) === '[{}]' ? new Set() : new Set([metadata.namespace]));
    }
  });

  test('it watches all namespaces', () => {
    const { env } = objectOf(site, 'Deployment', 'rook-ceph-operator').spec.template.spec.containers[0];
    expect(env).toContainEqual({ name: 'ROOK_CURRENT_NAMESPACE_ONLY', value: 'false' });
  });
});

describe('what cannot be kept apart is an error', () => {
  test('one namespace', () => {
    const { site } = together({ namespace: 'ceph' }, ['one']);
    const operator = site.node.findChild('rook') as rook.Operator;
    operator.addCluster('two', { namespace: 'ceph', mons: rook.Mons.onHost() });
    expect(found(site, 'rook/two-clusters-in-namespace')).toEqual(['one', 'two'].map(() => 'Namespace ceph holds 2 CephClusters: one, two'));
  });

  test('one directory, or one inside the other', () => {
    expect(found(together({ dataDirHostPath: '/var/lib/rook' }, ['one', 'two']).site, 'rook/data-dir-shared')).toHaveLength(1);
    const { site, operator } = together({ dataDirHostPath: '/var/lib/rook' }, ['one']);
    operator.addCluster('two', { mons: rook.Mons.onHost(), dataDirHostPath: '/var/lib/rook/two' });
    expect(found(site, 'rook/data-dir-shared')).toHaveLength(1);
  });

  test('the network of the same nodes', () => {
    expect(found(together({ network: rook.Network.host() }, ['one', 'two']).site, 'rook/host-network-clash')).toHaveLength(1);
  });

  test('the same disks', () => {
    const devices = rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^nvme'));
    expect(found(together({ devices, osds: undefined }, ['one', 'two']).site, 'rook/devices-shared')).toEqual([
      'CephCluster two/two and CephCluster one/one both take ^nvme',
    ]);
  });

  test('one name under which two clusters answer bucket claims', () => {
    const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
    const operator = new rook.Operator(site, 'rook', { objectBuckets: { provisionerPrefix: 'buckets' } });
    for (const name of ['one', 'two']) {
      const pools = { metadataPool: rook.ObjectPool.of(copies), dataPool: rook.ObjectPool.of(copies) };
      operator.addCluster(name, { mons: rook.Mons.onHost() }).addObjectStore('media', pools).addBucketClass(`${name}-bucket`);
    }
    expect(found(site, 'rook/bucket-provisioner-shared').length).toBeGreaterThan(0);
  });

  test('one name for classes of two clusters', () => {
    const { site, clusters } = together({}, ['one', 'two']);
    for (const ceph of clusters) ceph.addBlockPool('pool', copies).addStorageClass('ceph-block');
    expect(found(site, 'objects/duplicate')).toHaveLength(1);
  });
});

test('clusters may have one name in different namespaces', () => {
  const { site, operator } = siteWithOperator();
  for (const namespace of ['ceph-a', 'ceph-b']) new rook.CephCluster(operator, namespace, { operator, name: 'ceph', namespace, mons: rook.Mons.onHost() });
  expect(found(site, 'objects/duplicate')).toEqual([]);
  expect(objectsOf(site).filter(({ kind }) => kind === 'CephCluster').map(({ metadata, spec }) => [metadata.namespace, spec.dataDirHostPath])).toEqual([
    ['ceph-a', '/var/lib/rook-ceph-a'], ['ceph-b', '/var/lib/rook-ceph-b'],
  ]);
});

test('services of a cluster can be exported by an operator in another namespace', () => {
  const network = rook.Network.pod({ multiClusterService: { enabled: true, clusterId: 'tokyo' } });
  const { site } = together({ network }, ['one']);
  expect(objectOf(site, 'Role', 'rook-ceph-service-exports', 'one').rules).toEqual([
    { apiGroups: ['multicluster.x-k8s.io'], resources: ['serviceexports'], verbs: ['get', 'create'] },
  ]);
  expect(objectOf(site, 'RoleBinding', 'rook-ceph-service-exports', 'one').subjects).toEqual([
    { kind: 'ServiceAccount', name: 'rook-ceph-system', namespace: 'rook-ceph' },
  ]);
});

describe('operators in namespaces of their own', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { existing: [ExistingObject.storageClass('local')] });
  const [blue, green] = ['blue', 'green'].map((namespace) => {
    const operator = new rook.Operator(site, namespace, { namespace, currentNamespaceOnly: true });
    const osds = [rook.OsdSet.onPvc('set1', { storageClass: LOCAL, count: 3, size: Size.tebi(1) })];
    const ceph = operator.addCluster(`ceph-${namespace}`, { namespace, mons: rook.Mons.onHost(), osds });
    ceph.addBlockPool('pool', copies).addStorageClass(`${namespace}-block`);
    return ceph;
  });

  test('have drivers of their own', () => {
    expect([blue, green].map(({ operator }) => operator.rbdDriverName)).toEqual(['blue.rbd.csi.ceph.com', 'green.rbd.csi.ceph.com']);
    expect(namesOf(site, 'Driver')).toEqual(['blue.cephfs.csi.ceph.com', 'blue.rbd.csi.ceph.com', 'green.cephfs.csi.ceph.com', 'green.rbd.csi.ceph.com']);
    expect(objectOf(site, 'StorageClass', 'green-block').provisioner).toBe('green.rbd.csi.ceph.com');
  });

  test('hold the roles that the whole Kubernetes cluster has once, both of them', () => {
    for (const name of ['rook-ceph-system', 'rook-ceph-global', 'rook-ceph-object-bucket']) {
      expect(objectOf(site, 'ClusterRoleBinding', name).subjects.map(({ namespace }: any) => namespace)).toEqual(['blue', 'green']);
    }
    expect(objectOf(site, 'ClusterRoleBinding', 'rook-ceph-osd').subjects.map(({ namespace }: any) => namespace)).toEqual(['blue', 'green']);
  });

  test('are without an error, as long as each keeps to its namespace', () => {
    expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
    const both = new Site(new StorageApp({ quiet: true }), 'osaka');
    for (const namespace of ['blue', 'green']) new rook.Operator(both, namespace, { namespace });
    expect(found(both, 'rook/operators-overlap')).toHaveLength(1);
  });
});
