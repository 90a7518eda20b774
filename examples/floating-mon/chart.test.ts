import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { FloatingMon } from './chart';

testExample(FloatingMon, 'tromso', __dirname, {
  refusedBefore: ['Rook 1.19.10 does not know the field "floatingMon", Rook 1.20.6 does'],
});

const site = new FloatingMon(new StorageApp({ quiet: true }), 'tromso');

/** What upstream's example of two nodes says: deploy/examples/cluster-tnf.yaml of Rook 1.20.6. */
const UPSTREAM = {
  dataDirHostPath: '/var/lib/rook',
  cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4', allowUnsupported: false },
  network: { hostNetwork: false },
  mon: { count: 3, floatingMon: { name: 'c', configmapName: 'drbd-configure' } },
  priorityClassNames: { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' },
  storage: { useAllNodes: true, useAllDevices: false },
  cephConfig: { global: { osd_pool_default_size: '2', mon_warn_on_pool_no_redundancy: 'false', mon_max_pg_per_osd: '500' } },
};

const DIFFERENCES: Readonly<Record<string, string>> = {
  'cephConfig.global.mon_max_pg_per_osd': 'the autoscaler keeps below the default',
  'cephConfig.global.mon_warn_on_pool_no_redundancy': 'is about pools of one copy, of which there is none',
  'cephVersion.allowUnsupported': 'the default is what upstream writes',
  'dataDirHostPath': 'ends in the namespace',
  'disruptionManagement': 'a drain takes one node at a time',
  'mgr': 'a second mgr on the other node',
  'mon.floatingMon.configmapName': 'another name',
  'network': 'the network of pods is the default',
  'resources': 'those of upstream\'s chart',
  'security': 'a cipher that every kernel knows',
  'storage.devicePathFilter': 'some disks, not none',
  'storage.useAllDevices': 'the default is what upstream writes',
};

test('the cluster has the shape of upstream\'s example', () => {
  expect(shapeDifferences(UPSTREAM, objectOf(site, 'CephCluster', 'ceph-edge').spec)).toEqual(Object.keys(DIFFERENCES));
});

test('the pool is that of upstream\'s example: deploy/examples/pool-tnf.yaml', () => {
  const upstream = { failureDomain: 'host', replicated: { size: 2, requireSafeReplicaSize: false } };
  // What is not written is false.
  expect(shapeDifferences(upstream, objectOf(site, 'CephBlockPool', 'two-copies').spec)).toEqual(['replicated.requireSafeReplicaSize']);
});

test('the mon finds its disk, in the namespace of the cluster', () => {
  // The keys that drbd-setup-experimental.sh of upstream writes and Rook's template of the mon reads.
  expect(Object.keys(objectOf(site, 'ConfigMap', 'drbd', 'ceph-edge').data).sort())
    .toEqual(['DRBD_CONF_PATH', 'DRBD_DEVICE_NAME', 'DRBD_DIR_PATH', 'DRBD_RESOURCE_NAME', 'DRBD_UTILS_IMAGE']);
});
