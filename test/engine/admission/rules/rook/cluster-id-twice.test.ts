import { clusterIdTwice } from '../../../../../lib/engine/admission/rules/rook/cluster-id-twice';
import { subVolumeGroup } from '../filesystem-samples';
import { cluster, object, operator, verdicts } from '../samples';

const part = (clusterID: string, namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'part', namespace, { spec: { blockPoolName: 'blocks', clusterID } });

test('one id for parts of two kinds, in two clusters, and for a part and a cluster', () => {
  expect(verdicts(clusterIdTwice, [cluster(), cluster({}, 'other'), subVolumeGroup(), part('team-a'), subVolumeGroup({}, 'team-a', 'other'), subVolumeGroup({ clusterID: 'other' }, 'b')])).toEqual([
    {
      object: 'team-a',
      property: 'spec.clusterID',
      message: 'CephFilesystemSubVolumeGroup rook-ceph/team-a has the clusterID team-a of CephBlockPoolRadosNamespace rook-ceph/part',
      fix: clusterIdTwice.fix,
    },
    {
      object: 'team-a',
      property: 'spec.clusterID',
      message: 'CephFilesystemSubVolumeGroup other/team-a has the clusterID team-a of CephBlockPoolRadosNamespace rook-ceph/part',
      fix: clusterIdTwice.fix,
    },
    {
      object: 'b',
      property: 'spec.clusterID',
      message: 'CephFilesystemSubVolumeGroup rook-ceph/b has the clusterID other of CephCluster other/ceph',
      fix: clusterIdTwice.fix,
    },
  ]);
});

test('silent: ids of their own or made by Rook, two objects for one group, and operators that keep to their namespaces', () => {
  expect(verdicts(clusterIdTwice, [cluster(), subVolumeGroup(), part('part'), subVolumeGroup({ clusterID: undefined }, 'b'), subVolumeGroup({ clusterID: undefined }, 'c')])).toEqual([]);
  expect(verdicts(clusterIdTwice, [cluster(), subVolumeGroup({ name: 'one' }), subVolumeGroup({ name: 'one' }, 'again')])).toEqual([]);
  const own = { ROOK_CURRENT_NAMESPACE_ONLY: 'true' };
  expect(verdicts(clusterIdTwice, [operator(own), operator(own, 'other'), cluster(), cluster({}, 'other'), subVolumeGroup(), subVolumeGroup({}, 'team-a', 'other')])).toEqual([]);
});
