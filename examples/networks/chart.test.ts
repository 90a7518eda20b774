import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { Networks } from './chart';

testExample(Networks, 'hamburg', __dirname, {
  access: {
    'rook-ceph/rook-ceph-system ceph-shared multicluster.x-k8s.io serviceexports':
      'upstream grants it in the namespace of the operator only, where no exported service is',
  },
});

const site = new Networks(new StorageApp({ quiet: true }), 'hamburg');
const clusterOf = (name: string): any => objectOf(site, 'CephCluster', name).spec;

/** What upstream says of each kind of network: deploy/examples and Documentation/CRDs/Cluster/network-providers.md of Rook 1.20.6. */
const UPSTREAM: Readonly<Record<string, object>> = {
  'ceph-host': { provider: 'host', addressRanges: { public: ['192.168.100.0/24', '192.168.101.0/24'], cluster: ['192.168.200.0/24'] } },
  'ceph-multus': { provider: 'multus', selectors: { public: 'default/kube-multus-net', cluster: 'rook-ceph/ceph-multus-net' } },
  'ceph-pods': { connections: { encryption: { enabled: false }, compression: { enabled: false }, requireMsgr2: false } },
  'ceph-shared': {},
};

const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ceph-host': {
    'addressRanges.cluster': 'other addresses', 'addressRanges.public': 'other addresses', 'connections': 'compressed, the newer protocol only',
  },
  'ceph-multus': { 'addressRanges': 'stated, so that Rook need not detect them', 'selectors.cluster': 'other names', 'selectors.public': 'other names' },
  'ceph-pods': {
    'connections.compression': 'the default is what upstream writes', 'connections.encryption.enabled': 'encrypted',
    'connections.requireMsgr2': 'the default is what upstream writes', 'dualStack': 'both address families', 'provider': 'stated',
  },
  'ceph-shared': { multiClusterService: 'exported', provider: 'stated' },
};

test.each(Object.keys(UPSTREAM))('the network of %s has the shape that upstream shows', (name) => {
  expect(shapeDifferences(UPSTREAM[name] as any, clusterOf(name).network)).toEqual(Object.keys(DIFFERENCES[name]).sort());
});

test('no two clusters share a node', () => {
  const labels = namesOf(site, 'CephCluster').map((name) => {
    const { nodeSelectorTerms } = clusterOf(name).placement.all.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution;
    return nodeSelectorTerms.flatMap(({ matchExpressions }: any) => matchExpressions.flatMap(({ values }: any) => values));
  });
  expect(labels).toEqual([['ceph-host'], ['ceph-multus'], ['ceph-pods'], ['ceph-shared']]);
});

test('files of a cluster without the older protocol are mounted by the newer one', () => {
  expect(clusterOf('ceph-host').csi.cephfs).toEqual({ kernelMountOptions: 'ms_mode=prefer-crc' });
});

test('only the cluster with exported services lets the operator export some', () => {
  const roles = objectsOf(site).filter(({ kind, metadata }) => kind === 'Role' && metadata.name === 'rook-ceph-service-exports');
  expect(roles.map(({ metadata }) => metadata.namespace)).toEqual(['ceph-shared']);
});
