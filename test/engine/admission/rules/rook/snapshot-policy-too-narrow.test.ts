import { snapshotPolicyTooNarrow } from '../../../../../lib/engine/admission/rules/rook/snapshot-policy-too-narrow';
import { groupSnapshotClass } from '../filesystem-samples';
import { driver, object, operator as operatorOf, verdicts } from '../samples';

const NAME = 'rook-ceph.cephfs.csi.ceph.com';
const SNAPSHOTS = object('snapshot.storage.k8s.io/v1', 'VolumeSnapshotClass', 'snapshots', undefined, { driver: NAME });
const defaults = (snapshotPolicy: string) => object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph', { spec: { driverSpecDefaults: { snapshotPolicy } } });

test('groups under the default policy, and single snapshots where there are none', () => {
  expect(verdicts(snapshotPolicyTooNarrow, [driver(NAME), SNAPSHOTS, groupSnapshotClass()])).toEqual([
    {
      object: 'groups',
      property: 'driver',
      message: `VolumeGroupSnapshotClass groups is for Driver rook-ceph/${NAME}, whose snapshotPolicy is volumeSnapshot`,
      fix: 'Set snapshotPolicy of the Driver to volumeGroupSnapshot, for single volumes also volumeSnapshot',
    },
  ]);
  expect(verdicts(snapshotPolicyTooNarrow, [driver(NAME), defaults('none'), SNAPSHOTS])).toEqual([
    expect.objectContaining({ message: `VolumeSnapshotClass snapshots is for Driver rook-ceph/${NAME}, whose snapshotPolicy is none` }),
  ]);
});

test('silent: a policy of the driver or of all, and drivers that nobody sees', () => {
  expect(verdicts(snapshotPolicyTooNarrow, [driver(NAME, { snapshotPolicy: 'volumeGroupSnapshot' }), defaults('none'), SNAPSHOTS, groupSnapshotClass()])).toEqual([]);
  expect(verdicts(snapshotPolicyTooNarrow, [driver(NAME), defaults('volumeGroupSnapshot'), groupSnapshotClass()])).toEqual([]);
  expect(verdicts(snapshotPolicyTooNarrow, [groupSnapshotClass()])).toEqual([]);
});

test('groups of block volumes under Rook 1.19, which makes the drivers by itself', () => {
  const operator = object('apps/v1', 'Deployment', 'rook-ceph-operator', 'rook-ceph', {
    spec: { template: { spec: { containers: [{ name: 'rook-ceph-operator', args: ['ceph', 'operator'] }] } } },
  });
  const groups = { ...groupSnapshotClass(), driver: 'rook-ceph.rbd.csi.ceph.com' };
  expect(verdicts(snapshotPolicyTooNarrow, [operator, groups, groupSnapshotClass(), SNAPSHOTS], { releases: { rook: '1.19.10' } })).toEqual([
    {
      object: 'groups',
      property: 'driver',
      message: 'VolumeGroupSnapshotClass groups is for driver rook-ceph.rbd.csi.ceph.com, which Rook 1.19.10 makes by itself with snapshotPolicy volumeSnapshot',
      fix: 'Run Rook 1.20.6, which leaves snapshotPolicy to you, or leave the class out',
    },
  ]);
});

test('groups of CephFS under Rook 1.19, which takes them unless it is told not to', () => {
  const settings = object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data: { CSI_ENABLE_VOLUME_GROUP_SNAPSHOT: 'false' } });
  expect(verdicts(snapshotPolicyTooNarrow, [operatorOf(), settings, groupSnapshotClass()], { releases: { rook: '1.19.10' } })).toEqual([
    {
      object: 'groups',
      property: 'driver',
      message: `VolumeGroupSnapshotClass groups is for driver ${NAME}, which Rook 1.19.10 makes by itself with snapshotPolicy volumeSnapshot`,
      fix: 'Set CSI_ENABLE_VOLUME_GROUP_SNAPSHOT of the operator',
    },
  ]);
});
