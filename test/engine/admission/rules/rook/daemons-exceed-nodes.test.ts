import { daemonsExceedNodes } from '../../../../../lib/engine/admission/rules/rook/daemons-exceed-nodes';
import { cluster, deviceSet, object, pool, verdicts } from '../samples';

const GIB = 1024 ** 3;
const asking = (memory: string, cpu?: string) => ({ requests: { memory, ...(cpu === undefined ? {} : { cpu }) } });
const withSet = (count: number, resources: object, spec: object = {}) =>
  cluster({ storage: { storageClassDeviceSets: [deviceSet({ count, resources })] }, ...spec });
const messages = (objects: object[], fields: object) =>
  verdicts(daemonsExceedNodes, objects, { nodePools: [pool(fields)] }).map(({ message }) => message);

test('more OSDs than fit on the nodes one by one, though their sum would', () => {
  expect(verdicts(daemonsExceedNodes, [withSet(7, asking('5Gi'))], { nodePools: [pool({ memory: 14 * GIB })] })).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].resources',
      message: 'OSDs of set "set1" of CephCluster rook-ceph/ceph ask for 7 x 5 GiB: the nodes (3 x 14 GiB) have room for 6 that ask for 5 GiB of memory',
      fix: 'Lower the requests or the number of daemons, or let more or larger nodes take them',
    },
  ]);
});

test('daemons of several kinds that fit by themselves and not together', () => {
  const filesystem = object('ceph.rook.io/v1', 'CephFilesystem', 'files', 'rook-ceph', { spec: { metadataServer: { activeCount: 1, activeStandby: true, resources: asking('4Gi') } } });
  const nfs = object('ceph.rook.io/v1', 'CephNFS', 'shares', 'rook-ceph', { spec: { server: { active: 1, resources: asking('1Gi') } } });
  expect(messages([withSet(6, asking('4Gi'), { resources: { mon: asking('2Gi'), mgr: { limits: { memory: '1Gi' } } } }), filesystem, nfs], { memory: 13 * GIB })).toEqual([
    'mons of CephCluster rook-ceph/ceph ask for 3 x 2 GiB, mgrs of CephCluster rook-ceph/ceph ask for 2 x 1 GiB, '
    + 'OSDs of set "set1" of CephCluster rook-ceph/ceph ask for 6 x 4 GiB, metadata servers of CephFilesystem rook-ceph/files ask for 2 x 4 GiB, '
    + 'servers of CephNFS rook-ceph/shares ask for 1 x 1 GiB: together 41 GiB of memory, the nodes (3 x 13 GiB) have 39 GiB',
  ]);
});

test('cores, and large daemons of two kinds that no two of which fit on a node', () => {
  const store = object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { gateway: { port: 80, instances: 2, resources: asking('1Gi', '2500m') } } });
  expect(messages([withSet(2, asking('1Gi', '3')), store], { cpu: 4, memory: 64 * GIB })).toEqual([
    'OSDs of set "set1" of CephCluster rook-ceph/ceph ask for 2 x 3, gateways of CephObjectStore rook-ceph/store ask for 2 x 2.5: '
    + 'the nodes (3 x 4) have room for 3 that ask for 2.5 cores or more',
  ]);
});

test('OSDs on disks of nodes, and of a class with requests of its own', () => {
  const nodes = cluster({ resources: { 'osd': asking('1Gi'), 'osd-hdd': asking('9Gi') }, storage: { useAllNodes: true, useAllDevices: true, config: { deviceClass: 'hdd', osdsPerDevice: '2' } } });
  expect(messages([nodes], { memory: 16 * GIB, devices: { sdb: 100 * GIB } })).toEqual([
    'OSDs on disk sdb of CephCluster rook-ceph/ceph ask for 6 x 9 GiB: the nodes (3 x 16 GiB) have room for 3 that ask for 9 GiB of memory',
  ]);
});

test('silent: what fits, nodes whose memory is not declared, clusters elsewhere', () => {
  expect(messages([withSet(6, asking('5Gi', '1'))], { memory: 16 * GIB, cpu: 4 })).toEqual([]);
  expect(messages([withSet(600, asking('5Gi'))], {})).toEqual([]);
  expect(messages([withSet(600, asking('5Gi'), { external: { enable: true } })], { memory: GIB })).toEqual([]);
  expect(verdicts(daemonsExceedNodes, [withSet(600, asking('5Gi'))])).toEqual([]);
});
