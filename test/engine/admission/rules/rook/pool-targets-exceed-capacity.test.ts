import { poolTargetsExceedCapacity } from '../../../../../lib/engine/admission/rules/rook/pool-targets-exceed-capacity';
import { blockPool, cluster, verdicts } from '../samples';

const expecting = (target: string) => blockPool({ replicated: { size: 2 }, parameters: { target_size_bytes: target } });

test('a target of which the copies do not fit', () => {
  expect(verdicts(poolTargetsExceedCapacity, [cluster(), expecting('1T')])).toEqual([
    {
      object: 'replicated',
      property: 'spec.parameters.target_size_bytes',
      message: 'CephBlockPool rook-ceph/replicated is expected to hold 1 TiB in 2 copies, which takes 2 TiB of disks; the OSDs of CephCluster rook-ceph/ceph have 3 x 100 GiB, of which 95 % may be filled: 285 GiB',
      fix: 'Lower target_size_bytes to what the pool will hold, or use target_size_ratio, which follows the size of the cluster',
    },
  ]);
});

test('silent: targets that fit, in any notation, and what is no size', () => {
  expect(verdicts(poolTargetsExceedCapacity, [cluster(), expecting('100GiB'), expecting('10737418240'), expecting('much')])).toEqual([]);
});
