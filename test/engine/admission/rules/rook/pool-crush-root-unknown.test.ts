import { poolCrushRootUnknown } from '../../../../../lib/engine/admission/rules/rook/pool-crush-root-unknown';
import { blockPool, cluster, pool, verdicts } from '../samples';

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

test('silent: a part of the root that Rook makes for a zone, a rack or a node', () => {
  const nodePools = [pool({ nodeNames: ['n1.example', 'n2.example', 'n3.example'], count: 3, zones: ['a'], labels: { 'topology.rook.io/rack': 'r1', 'role': 'fast' } })];
  const found = (root: string) => verdicts(poolCrushRootUnknown, [cluster(), below(root)], { nodePools }).length;
  expect(['a', 'r1', 'n1-example', 'b', 'fast'].map(found)).toEqual([0, 0, 0, 1, 1]);
});
