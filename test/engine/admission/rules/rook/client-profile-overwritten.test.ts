import { clientProfileOverwritten } from '../../../../../lib/engine/admission/rules/rook/client-profile-overwritten';
import { cluster, object, operator, verdicts } from '../samples';

const profile = (name: string, namespace = 'rook-ceph') => object('csi.ceph.io/v1', 'ClientProfile', name, namespace, { spec: { cephConnectionRef: { name: 'far' } } });
const connection = (name: string) => object('csi.ceph.io/v1', 'CephConnection', name, 'rook-ceph', { spec: { monitors: ['m'] } });
const part = object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'ceph', { spec: { blockPoolName: 'pool', clusterID: 'team-a' } });
const FIX = 'Use another name, which classes then give as clusterID';

test('names of a cluster and of a part of it', () => {
  expect(verdicts(clientProfileOverwritten, [operator(), cluster({}, 'ceph'), part, connection('ceph'), profile('team-a')])).toEqual([
    { object: 'ceph', property: 'metadata.name', message: 'CephConnection rook-ceph/ceph has the name under which Rook writes its own for CephCluster ceph/ceph', fix: FIX },
    { object: 'team-a', property: 'metadata.name', message: 'ClientProfile rook-ceph/team-a has the name under which Rook writes its own for CephBlockPoolRadosNamespace ceph/team', fix: FIX },
  ]);
});

test('silent: other names, or where no operator writes', () => {
  expect(verdicts(clientProfileOverwritten, [operator(), cluster({}, 'ceph'), part, connection('team-a'), profile('far'), profile('ceph', 'elsewhere')])).toEqual([]);
});
