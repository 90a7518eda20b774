import { poolTargetRatios } from '../../../../../lib/engine/admission/rules/rook/pool-target-ratios';
import { blockPool, cluster, object, verdicts } from '../samples';

const weighed = (name: string, target_size_ratio: string, more: object = {}) =>
  blockPool({ replicated: { size: 3 }, parameters: { target_size_ratio, ...more } }, name);
const measured = (name: string) => blockPool({ replicated: { size: 3 }, parameters: { target_size_bytes: '10G' } }, name);
const found = (...pools: object[]) =>
  verdicts(poolTargetRatios, [cluster(), ...pools]).map(({ object: name, property, message }) => [name, property, message]);

test('a ratio beside a pool that has none', () => {
  expect(verdicts(poolTargetRatios, [cluster(), blockPool({ replicated: { size: 3, targetSizeRatio: 0.5 } }, 'one'), blockPool()])).toEqual([
    {
      object: 'one',
      property: 'spec.replicated.targetSizeRatio',
      message: 'Of the pools of CephCluster rook-ceph/ceph, CephBlockPool rook-ceph/one has the ratio 0.5 and CephBlockPool rook-ceph/replicated has none',
      fix: 'Give all pools for data on the same OSDs a ratio, or none, each pool at most one kind of target, and ratios a sum of 1 if they are meant as shares',
    },
  ]);
});

test('both kinds of targets, in one pool and in two, and ratios that are no shares', () => {
  expect(found(weighed('one', '0.5', { target_size_bytes: '10G' }))).toEqual([
    ['one', 'spec.parameters.target_size_ratio', 'CephBlockPool rook-ceph/one has a target in bytes and a ratio, of which Ceph takes the ratio'],
  ]);
  expect(found(weighed('one', '0.5'), measured('two'))).toEqual([
    ['one', 'spec.parameters.target_size_ratio', 'Of the pools of CephCluster rook-ceph/ceph, CephBlockPool rook-ceph/one has a target as a ratio and CephBlockPool rook-ceph/two one in bytes'],
  ]);
  expect(found(weighed('one', '0.8'), weighed('two', '0.4'))).toEqual([
    ['one', 'spec.parameters.target_size_ratio', 'The ratios of the pools of CephCluster rook-ceph/ceph add up to 1.2'],
  ]);
});

test('silent: shares, no targets, pools on other classes, pools for metadata and those of Ceph', () => {
  const filesystem = object('ceph.rook.io/v1', 'CephFilesystem', 'files', 'rook-ceph', {
    spec: { metadataPool: { replicated: { size: 3 } }, dataPools: [{ replicated: { size: 3, targetSizeRatio: 0.4 } }] },
  });
  expect(found(weighed('one', '.6'), filesystem, blockPool({ name: '.mgr', replicated: { size: 3 } }, 'builtin-mgr'))).toEqual([]);
  expect(found(blockPool(), measured('two'))).toEqual([]);
  expect(found(weighed('one', '1'), blockPool({ deviceClass: 'hdd', replicated: { size: 3 } }, 'slow'))).toEqual([]);
});
