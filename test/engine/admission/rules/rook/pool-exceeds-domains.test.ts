import { poolExceedsDomains } from '../../../../../lib/engine/admission/rules/rook/pool-exceeds-domains';
import { blockPool, cluster, deviceSet, pool, verdicts } from '../samples';

test('three zones wanted where two have OSDs, and five hosts of three', () => {
  expect(verdicts(poolExceedsDomains,
    [cluster(), blockPool({ failureDomain: 'zone', replicated: { size: 3 } }), blockPool({ erasureCoded: { dataChunks: 3, codingChunks: 2 } }, 'coded')],
    { nodePools: [pool({ count: 6, zones: ['a', 'b'] })] })).toEqual([
    {
      object: 'replicated',
      property: 'spec.replicated.size',
      message: 'CephBlockPool rook-ceph/replicated needs 3 failure domains of type zone, CephCluster rook-ceph/ceph has OSDs in 2 at most',
      fix: 'Lower the number of copies or chunks, choose a smaller failure domain, or let more nodes take OSDs',
    },
    {
      object: 'coded',
      property: 'spec.erasureCoded',
      message: 'CephBlockPool rook-ceph/coded needs 5 failure domains of type host, CephCluster rook-ceph/ceph has OSDs in 3 at most',
      fix: 'Lower the number of copies or chunks, choose a smaller failure domain, or let more nodes take OSDs',
    },
  ]);
});

test('silent: three hosts, and two copies in each of two zones', () => {
  expect(verdicts(poolExceedsDomains,
    [cluster(), blockPool(), blockPool({ failureDomain: 'zone', replicated: { size: 4, replicasPerFailureDomain: 2 } }, 'two')],
    { nodePools: [pool({ count: 6, zones: ['a', 'b'] })] })).toEqual([]);
});

test('disks of nodes are counted by node, disk and class, sets by the nodes that each of them can be on', () => {
  const told = (spec: object, poolSpec: object, fields: object) => verdicts(
    poolExceedsDomains, [cluster(spec), blockPool({ replicated: { size: 3 }, ...poolSpec })], { nodePools: [pool(fields)] },
  ).map(({ message }) => message.replace(/^.* has OSDs in /, ''));
  const named = { nodeNames: ['a', 'b', 'c'], devices: { sdb: 1024 ** 4 } };
  const nodes = (...names: string[]) => ({ storage: { useAllDevices: true, nodes: names.map((name) => ({ name })) } });
  expect(told(nodes('a', 'b'), {}, named)).toEqual(['2 at most']);
  expect(told(nodes('a', 'b'), { failureDomain: 'osd' }, named)).toEqual(['2 at most']);
  expect(told(nodes('a', 'b', 'c'), {}, named)).toEqual([]);
  expect(told(nodes('a', 'elsewhere'), {}, named)).toEqual([]);
  expect(told({ storage: { useAllNodes: true, useAllDevices: true, config: { deviceClass: 'hdd' } } }, { deviceClass: 'ssd' }, named)).toEqual(['0 at most']);
  expect(told({ storage: { storageClassDeviceSets: [deviceSet({ portable: true, count: 2 })] } }, {}, {})).toEqual(['2 at most']);
  const only = (name: string, zone: string, count: number) => deviceSet({
    name,
    count,
    placement: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: [zone] }] }],
        },
      },
    },
  });
  const zones = { count: 6, zones: ['x', 'y'] };
  expect(told({ storage: { storageClassDeviceSets: [only('one', 'x', 1), only('two', 'y', 1)] } }, {}, zones)).toEqual(['2 at most']);
  expect(told({ storage: { storageClassDeviceSets: [only('one', 'x', 1), only('two', 'y', 9)] } }, {}, zones)).toEqual([]);
  expect(told({ storage: { storageClassDeviceSets: [only('one', 'x', 9)] } }, { failureDomain: 'zone', replicated: { size: 2 } }, zones)).toEqual(['1 at most']);
});
