import type { Construct } from 'constructs';
import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf, objectsOf } from '../../test/support/objects';
import { ManyClusters } from './chart';
import type { ManyClustersProps } from './chart';
import { SITES } from './sites';

/** The second site as a class of its own. */
class Valencia extends ManyClusters {
  public constructor(scope: Construct, id: string, props: ManyClustersProps = {}) {
    super(scope, id, { ...SITES.valencia, ...props });
  }
}

describe('one operator', () => testExample(ManyClusters, 'madrid', __dirname, {
  operator: { ROOK_RECONCILE_CONCURRENT_CLUSTERS: 'one cluster that waits holds up no other' },
}));
describe('an operator each', () => testExample(Valencia, 'valencia', __dirname, {
  operator: { ROOK_CURRENT_NAMESPACE_ONLY: 'each operator has one namespace' },
}));

const app = new StorageApp({ quiet: true });
const [madrid, valencia] = Object.entries(SITES).map(([name, facts]) => new ManyClusters(app, name, facts));
const clustersOf = (site: ManyClusters): string[] => namesOf(site, 'CephCluster');

describe.each([['madrid', madrid], ['valencia', valencia]])('in %s nothing collides', (_name, site) => {
  const objects = objectsOf(site);

  test('no two objects are the same one', () => {
    const keys = objects.map(({ apiVersion, kind, metadata }) => [apiVersion.replace(/\/?v\w+$/, ''), kind, metadata.namespace, metadata.name].join('/'));
    expect(keys.length).toBeGreaterThan(150);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('directories on the nodes differ, and none is inside another', () => {
    const paths = clustersOf(site).map((name) => `${objectOf(site, 'CephCluster', name).spec.dataDirHostPath}/`);
    expect(paths).toEqual(clustersOf(site).map((name) => `/var/lib/rook-${name}/`));
    for (const path of paths) expect(paths.filter((other) => other.startsWith(path))).toEqual([path]);
  });

  test('no two clusters take the same disk', () => {
    const filters = clustersOf(site).map((name) => objectOf(site, 'CephCluster', name).spec.storage.devicePathFilter);
    for (const disk of ['nvme-1', 'nvme-2', 'nvme-3', 'nvme-4', ...Array.from({ length: 8 }, (_, index) => `ata-${index + 1}`)]) {
      const path = `/dev/disk/by-path/pci-0000:3b:00.0-${disk}`;
      expect(filters.filter((filter) => new RegExp(filter).test(path)).length).toBeLessThanOrEqual(1);
    }
  });

  test('classes lead to their own cluster, its keys and the driver or provisioner that serves it', () => {
    for (const name of clustersOf(site)) {
      const operator = site === madrid ? 'rook-ceph' : name;
      for (const part of ['block', 'files']) {
        const { provisioner, parameters } = objectOf(site, 'StorageClass', `${name}-${part}`);
        expect(provisioner).toBe(`${operator}.${part === 'block' ? 'rbd' : 'cephfs'}.csi.ceph.com`);
        expect(parameters.clusterID).toBe(name);
        expect(new Set(Object.keys(parameters).filter((key) => key.endsWith('-secret-namespace')).map((key) => parameters[key]))).toEqual(new Set([name]));
      }
      expect(objectOf(site, 'StorageClass', `${name}-buckets`).provisioner).toBe(`${name}.ceph.rook.io/bucket`);
    }
  });

  test('no account of a cluster may do anything in the namespace of another', () => {
    const names = clustersOf(site);
    const bindings = objects.filter(({ kind, metadata }) => kind === 'RoleBinding' && names.includes(metadata.namespace));
    const strangers = bindings.flatMap(({ metadata, subjects }) => subjects
      .filter(({ namespace }: any) => names.includes(namespace) && namespace !== metadata.namespace)
      .map((subject: any) => `${metadata.namespace}/${metadata.name}: ${subject.namespace}/${subject.name}`));
    expect(bindings.length).toBeGreaterThan(10);
    expect(strangers).toEqual([]);
  });
});

test('a second cluster has what upstream\'s manifest for one has, under names of its own', () => {
  // deploy/examples/common-second-cluster.yaml of Rook 1.20.6; the service account for gateways is in its common.yaml.
  const accounts = ['cmd-reporter', 'mgr', 'osd', 'purge-osd'].map((name) => `rook-ceph-${name}`);
  const inNamespace = objectsOf(madrid).filter(({ metadata }) => metadata.namespace === 'ceph-hdd').map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  expect(inNamespace).toEqual(expect.arrayContaining([
    ...accounts.flatMap((name) => [`ServiceAccount ${name}`, `Role ${name}`, `RoleBinding ${name}`]),
    'ServiceAccount rook-ceph-default', 'ServiceAccount rook-ceph-rgw', 'RoleBinding rook-ceph-cluster-mgmt',
  ]));
  // Upstream's would take these from the second cluster for a third one.
  expect(namesOf(madrid, 'ClusterRoleBinding')).toEqual(expect.arrayContaining(['rook-ceph-mgr-cluster-ceph-hdd', 'rook-ceph-osd-ceph-hdd']));
});

test('operators for one namespace each know no other', () => {
  for (const name of clustersOf(valencia)) {
    const { env } = objectOf(valencia, 'Deployment', 'rook-ceph-operator', name).spec.template.spec.containers[0];
    expect(env).toContainEqual({ name: 'ROOK_CURRENT_NAMESPACE_ONLY', value: 'true' });
  }
  expect(namesOf(valencia, 'Driver')).toEqual([
    'tenant-blue.cephfs.csi.ceph.com', 'tenant-blue.rbd.csi.ceph.com', 'tenant-red.cephfs.csi.ceph.com', 'tenant-red.rbd.csi.ceph.com',
  ]);
});
