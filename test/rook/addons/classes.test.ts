import { Duration, rook } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

const COPIES = rook.Redundancy.replicated(3);

test('a class for replicated volumes, by snapshots unless it says otherwise', () => {
  const { site, ceph } = siteWithCluster();
  expect(ceph.addBlockReplicationClass('replicated').replicationClassName).toBe('replicated');
  expect(objectOf(site, 'VolumeReplicationClass', 'replicated')).toEqual({
    apiVersion: 'replication.storage.openshift.io/v1alpha1',
    kind: 'VolumeReplicationClass',
    metadata: { name: 'replicated' },
    spec: {
      provisioner: 'rook-ceph.rbd.csi.ceph.com',
      parameters: {
        'mirroringMode': 'snapshot',
        'replication.storage.openshift.io/replication-secret-name': 'rook-csi-rbd-provisioner',
        'replication.storage.openshift.io/replication-secret-namespace': 'ceph-ssd',
      },
    },
  });
});

test('schedule, flattening, labels', () => {
  const { site, ceph } = siteWithCluster();
  ceph.addBlockReplicationClass('replicated', {
    mirroring: rook.ImageMirroring.snapshots({ interval: Duration.minutes(12), startTime: '16:18:43' }),
    flattenMode: rook.FlattenMode.FORCE,
    labels: { a: 'b' },
    annotations: { c: 'd' },
  });
  expect(objectOf(site, 'VolumeReplicationClass', 'replicated')).toMatchObject({
    metadata: { labels: { a: 'b' }, annotations: { c: 'd' } },
    spec: { parameters: { mirroringMode: 'snapshot', schedulingInterval: '12m', schedulingStartTime: '16:18:43', flattenMode: 'force' } },
  });
  ceph.addBlockReplicationClass('journal', { mirroring: rook.ImageMirroring.journal() });
  expect(objectOf(site, 'VolumeReplicationClass', 'journal').spec.parameters.mirroringMode).toBe('journal');
});

test('a start without an interval, an interval of seconds, and a mode by its word are refused', () => {
  expect(() => rook.ImageMirroring.snapshots({ startTime: '14:00:00Z' })).toThrow(
    'ImageMirroring.snapshots: startTime: snapshots start at 14:00:00Z and have no interval. '
    + 'The driver takes a start only together with an interval, and would replicate no volume. Give an interval, for example Duration.minutes(30).',
  );
  expect(() => rook.ImageMirroring.snapshots({ interval: Duration.seconds(90) })).toThrow(/interval: 1m30s is not a whole number of minutes/);
  expect(() => siteWithCluster().ceph.addBlockReplicationClass('a', { mirroring: 'journal' as any })).toThrow(
    'tokyo/rook/ceph-ssd/block-replication-class.a: mirroring: "journal" is not a way to mirror images. Names, units and settings are read from objects, so that none of them '
    + 'is typed a second time. Write for example rook.ImageMirroring.snapshots().',
  );
});

test('a class for replicated groups says where groups are kept, and nothing of mirroring', () => {
  const { site, ceph } = siteWithCluster();
  const pool = ceph.addBlockPool('pool', COPIES);
  expect(pool.addGroupReplicationClass('groups', { flattenMode: rook.FlattenMode.NEVER, labels: { a: 'b' }, annotations: { c: 'd' } }).groupReplicationClassName).toBe('groups');
  expect(objectOf(site, 'VolumeGroupReplicationClass', 'groups')).toEqual({
    apiVersion: 'replication.storage.openshift.io/v1alpha1',
    kind: 'VolumeGroupReplicationClass',
    metadata: { name: 'groups', labels: { a: 'b' }, annotations: { c: 'd' } },
    spec: {
      provisioner: 'rook-ceph.rbd.csi.ceph.com',
      parameters: {
        'clusterID': 'ceph-ssd',
        'pool': 'pool',
        'flattenMode': 'never',
        'replication.storage.openshift.io/group-replication-secret-name': 'rook-csi-rbd-provisioner',
        'replication.storage.openshift.io/group-replication-secret-namespace': 'ceph-ssd',
      },
    },
  });
});

test.each([
  [undefined, 'rook-ceph.rbd.csi.ceph.com', 'rook-csi-rbd-provisioner'],
  [rook.FencedVolumes.FILE, 'rook-ceph.cephfs.csi.ceph.com', 'rook-csi-cephfs-provisioner'],
])('a class for fences of %s volumes', (volumes, provisioner, secret) => {
  const { site, ceph } = siteWithCluster();
  expect(ceph.addNetworkFenceClass('fences', { volumes, labels: { a: 'b' }, annotations: { c: 'd' } }).networkFenceClassName).toBe('fences');
  expect(objectOf(site, 'NetworkFenceClass', 'fences')).toEqual({
    apiVersion: 'csiaddons.openshift.io/v1alpha1',
    kind: 'NetworkFenceClass',
    metadata: { name: 'fences', labels: { a: 'b' }, annotations: { c: 'd' } },
    spec: {
      provisioner,
      parameters: {
        'clusterID': 'ceph-ssd',
        'csiaddons.openshift.io/networkfence-secret-name': secret,
        'csiaddons.openshift.io/networkfence-secret-namespace': 'ceph-ssd',
      },
    },
  });
});

test('what CSI-Addons does for volumes of a class stands in annotations', () => {
  const { site, ceph } = siteWithCluster();
  const pool = ceph.addBlockPool('pool', COPIES);
  pool.addStorageClass('block', { reclaimSpaceSchedule: '@weekly', keyRotationSchedule: '0 3 1 * *', keyRotationEnabled: false, annotations: { note: 'x' } });
  expect(objectOf(site, 'StorageClass', 'block').metadata.annotations).toEqual({
    'note': 'x',
    'reclaimspace.csiaddons.openshift.io/schedule': '@weekly',
    'keyrotation.csiaddons.openshift.io/schedule': '0 3 1 * *',
    'keyrotation.csiaddons.openshift.io/enable': 'false',
  });
});

test('something that is no cluster is refused', () => {
  const { ceph } = siteWithCluster();
  expect(() => new rook.NetworkFenceClass(ceph, 'a', { cluster: 'ceph-ssd' as any })).toThrow(/cluster: "ceph-ssd" is not a Ceph cluster/);
  expect(() => new rook.BlockReplicationClass(ceph, 'b', {} as any)).toThrow(/cluster: undefined is not a Ceph cluster/);
  expect(() => ceph.addNetworkFenceClass('Fences')).toThrow(/name: "Fences" cannot be a name/);
});
