import { poolQuotasExceedCapacity } from '../../../../../lib/engine/admission/rules/rook/pool-quotas-exceed-capacity';
import { blockPool, cluster, clusterOf, deviceSet, pool, template, verdicts } from '../samples';

const GIB = 1024 ** 3;
const holding = (maxSize: string, name: string, fields: object = {}) => blockPool({ replicated: { size: 3 }, quotas: { maxSize }, ...fields }, name);
const set = (name: string, crushDeviceClass: string, storage: string) =>
  deviceSet({ name, volumeClaimTemplates: [template({ resources: { requests: { storage } } }, { annotations: { crushDeviceClass } })] });
const messages = (objects: object[], facts = {}) => verdicts(poolQuotasExceedCapacity, objects, facts).map(({ message }) => message);

test('a quota above what the disks hold, and quotas that only together are', () => {
  expect(verdicts(poolQuotasExceedCapacity, [cluster(), holding('200Gi', 'one'), holding('60Gi', 'two'), holding('60Gi', 'three'), holding('60Gi', 'four')])).toEqual([
    {
      object: 'one',
      property: 'spec.quotas.maxSize',
      message: 'CephBlockPool rook-ceph/one may hold 200 GiB in 3 copies, which takes 600 GiB of disks; the OSDs of CephCluster rook-ceph/ceph have 3 x 100 GiB, of which 95 % may be filled: 285 GiB',
      fix: 'Lower the quotas until their sum in copies or chunks fits, or add OSDs',
    },
    {
      object: 'three',
      property: 'spec.quotas.maxSize',
      message: 'CephBlockPool rook-ceph/three may hold 60 GiB in 3 copies, which takes 180 GiB of disks, with the pools before it 360 GiB; the OSDs of CephCluster rook-ceph/ceph have 3 x 100 GiB, of which 95 % may be filled: 285 GiB',
      fix: 'Lower the quotas until their sum in copies or chunks fits, or add OSDs',
    },
  ]);
});

test('chunks take less than copies, and classes are counted by themselves', () => {
  const spec = { storage: { fullRatio: 0.9, storageClassDeviceSets: [set('fast', 'ssd', '100Gi'), set('slow', 'hdd', '1Ti')] } };
  expect(messages([
    cluster(spec),
    blockPool({ deviceClass: 'ssd', erasureCoded: { dataChunks: 2, codingChunks: 1 }, quotas: { maxSize: '190Gi' } }, 'coded'),
    holding('900Gi', 'copies', { deviceClass: 'hdd' }),
  ])).toEqual([
    'CephBlockPool rook-ceph/coded may hold 190 GiB in 2+1 chunks, which takes 285 GiB of disks; the OSDs of class ssd of CephCluster rook-ceph/ceph have 3 x 100 GiB, of which 90 % may be filled: 270 GiB',
  ]);
});

test('disks of nodes count where their sizes are declared', () => {
  const spec = { storage: { useAllNodes: true, deviceFilter: '^sd[bc]$', config: { metadataDevice: 'nvme0n1' } } };
  const nodePools = [pool({ devices: { 'sdb': 200 * GIB, 'sdc': 100 * GIB, 'sdd': 900 * GIB, '/dev/nvme0n1': 50 * GIB } })];
  expect(messages([cluster(spec), holding('300Gi', 'one')], { nodePools })).toEqual([
    'CephBlockPool rook-ceph/one may hold 300 GiB in 3 copies, which takes 900 GiB of disks; the OSDs of CephCluster rook-ceph/ceph have 3 x 200 GiB + 3 x 100 GiB, of which 95 % may be filled: 855 GiB',
  ]);
  expect(messages([cluster(spec), holding('300Gi', 'one')], { nodePools: [pool()] })).toEqual([]);
});

test('disks that nodes of their own name are counted, in any way that they are chosen', () => {
  const nodePools = [pool({ nodeNames: ['a', 'b', 'c'], devices: { '/dev/disk/by-id/one': 100 * GIB, '/dev/disk/by-id/two': 100 * GIB } })];
  const on = (selection: object) => [cluster({ storage: { nodes: [{ name: 'a', ...selection }, { name: 'b', useAllDevices: true }] } }), holding('200Gi', 'one')];
  const sum = (parts: string) => [expect.stringContaining(`have ${parts}, of which`)];
  expect(messages(on({ devices: [{ name: '/dev/disk/by-id/one' }] }), { nodePools })).toEqual(sum('3 x 100 GiB'));
  expect(messages(on({ devicePathFilter: 'by-id/' }), { nodePools })).toEqual(sum('4 x 100 GiB'));
  expect(messages(on({ devices: [{ name: 'elsewhere' }] }), { nodePools })).toEqual([]);
  expect(messages(on({ deviceFilter: '(' }), { nodePools })).toEqual([]);
  expect(messages(on({}), { nodePools })).toEqual([]);
});

test('silent: quotas that fit, clusters elsewhere, and no quota', () => {
  expect(messages([clusterOf(deviceSet({ count: 30 })), holding('900Gi', 'one'), blockPool()])).toEqual([]);
  expect(messages([cluster({ external: { enable: true } }), holding('900Gi', 'one')])).toEqual([]);
  expect(messages([holding('900Gi', 'one')])).toEqual([]);
});
