import { poolCrushRootUnknown } from '../../../../../lib/engine/admission/rules/rook/pool-crush-root-unknown';
import { blockPool, cluster, verdicts } from '../samples';

const below = (crushRoot: string) => blockPool({ crushRoot, replicated: { size: 3 } });

test('a root that no OSD is below', () => {
  expect(verdicts(poolCrushRootUnknown, [cluster(), below('fast')])).toEqual([
    {
      object: 'replicated',
      property: 'spec.crushRoot',
      message: 'CephBlockPool rook-ceph/replicated is below the root "fast", the OSDs of CephCluster rook-ceph/ceph are below "default"',
      fix: 'Remove crushRoot, or name the root that storage.config.crushRoot of the cluster says, which is "default" without it',
    },
  ]);
});

test('silent: the root of the cluster, and no root', () => {
  expect(verdicts(poolCrushRootUnknown, [cluster(), below('default'), blockPool()])).toEqual([]);
  expect(verdicts(poolCrushRootUnknown, [cluster({ storage: { useAllNodes: true, useAllDevices: true, config: { crushRoot: 'fast' } } }), below('fast')])).toEqual([]);
});
