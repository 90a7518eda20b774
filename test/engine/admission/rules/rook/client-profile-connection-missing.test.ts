import { clientProfileConnectionMissing } from '../../../../../lib/engine/admission/rules/rook/client-profile-connection-missing';
import { cluster, object, verdicts } from '../samples';

const profile = object('csi.ceph.io/v1', 'ClientProfile', 'far-team', 'rook-ceph', { spec: { cephConnectionRef: { name: 'far' } } });
const connection = (namespace: string) => object('csi.ceph.io/v1', 'CephConnection', 'far', namespace, { spec: { monitors: ['m'] } });

test('a connection that is not there, or in another namespace', () => {
  expect(verdicts(clientProfileConnectionMissing, [profile, connection('other')])).toEqual([
    {
      object: 'far-team',
      property: 'spec.cephConnectionRef.name',
      message: 'ClientProfile rook-ceph/far-team uses CephConnection rook-ceph/far, which does not exist',
      fix: 'Add the CephConnection to the namespace of the profile, or name the namespace of a CephCluster, under which Rook writes one',
    },
  ]);
});

test('silent: ours, Rook\'s, or somebody else\'s', () => {
  expect(verdicts(clientProfileConnectionMissing, [profile, connection('rook-ceph')])).toEqual([]);
  expect(verdicts(clientProfileConnectionMissing, [profile, cluster({}, 'far')])).toEqual([]);
  expect(verdicts(clientProfileConnectionMissing, [profile], { external: [{ apiVersion: 'csi.ceph.io/v1', kind: 'CephConnection', namespace: 'rook-ceph', name: 'far' }] })).toEqual([]);
});
