import { call, Place, type Feature } from '../call';
import { type Calls, ELECTION } from './csi-sidecars';

const { EVERYWHERE, USERS } = Place;
const SNAPSHOT = 'external-snapshotter v8.5.0 pkg/sidecar-controller';
const METADATA = 'external-snapshot-metadata v1.0.0 pkg/internal';

/** The snapshotter as every driver runs it. */
export function snapshotter(feature?: Feature): Calls {
  return [
    ...ELECTION,
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'list watch', `${SNAPSHOT}/snapshot_controller_base.go:NewCSISnapshotSideCarController`, feature),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotclasses', 'list watch', `${SNAPSHOT}/snapshot_controller_base.go:NewCSISnapshotSideCarController`, feature),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'get', `${SNAPSHOT}/snapshot_controller.go:updateSnapshotContentStatus`, feature),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'patch', 'external-snapshotter v8.5.0 pkg/utils/patch.go:PatchVolumeSnapshotContent', feature),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents/status', 'update', `${SNAPSHOT}/snapshot_controller.go:clearVolumeContentStatus`, feature),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents/status', 'patch', 'external-snapshotter v8.5.0 pkg/utils/patch.go:PatchVolumeSnapshotContent', feature),
    call(USERS, 'core', 'events', 'create patch', `${SNAPSHOT}/snapshot_controller_base.go:NewCSISnapshotSideCarController`),
  ];
}

/** Snapshots of groups; OpenShift's build of the snapshotter has them in a group of its own. */
export const GROUP_SNAPSHOTS: Calls = ['groupsnapshot.storage.k8s.io', 'groupsnapshot.storage.openshift.io'].flatMap((group) => [
  call(EVERYWHERE, group, 'volumegroupsnapshotcontents', 'get list watch', `${SNAPSHOT}/groupsnapshot_helper.go:updateGroupSnapshotContentStatus`),
  call(EVERYWHERE, group, 'volumegroupsnapshotclasses', 'list watch', `${SNAPSHOT}/snapshot_controller_base.go:NewCSISnapshotSideCarController`),
  call(EVERYWHERE, group, 'volumegroupsnapshotcontents', 'patch', 'external-snapshotter v8.5.0 pkg/utils/patch.go:PatchVolumeGroupSnapshotContent'),
  call(EVERYWHERE, group, 'volumegroupsnapshotcontents/status', 'update', `${SNAPSHOT}/groupsnapshot_helper.go:clearGroupSnapshotContentStatus`),
  call(EVERYWHERE, group, 'volumegroupsnapshotcontents/status', 'patch', 'external-snapshotter v8.5.0 pkg/utils/patch.go:PatchVolumeGroupSnapshotContent'),
]);

/** What changed between two snapshots, told to those who may know. */
export const SNAPSHOT_METADATA: Calls = [
  call(EVERYWHERE, 'authentication.k8s.io', 'tokenreviews', 'create', `${METADATA}/authn/token_auth.go:Authenticate`),
  call(EVERYWHERE, 'authorization.k8s.io', 'subjectaccessreviews', 'create', `${METADATA}/authz/sar_authorizer.go:Authorize`),
  call(EVERYWHERE, 'cbt.storage.k8s.io', 'snapshotmetadataservices', 'get', `${METADATA}/server/grpc/auth.go:getAudienceForDriver`),
  call(USERS, 'snapshot.storage.k8s.io', 'volumesnapshots', 'get', `${METADATA}/server/grpc/snapshot.go:getVolumeSnapshot`),
  call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'get', `${METADATA}/server/grpc/snapshot.go:getVolumeSnapshotContent`),
  call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotclasses', 'get list', `${METADATA}/server/grpc/snapshotter_secret.go:getVolumeSnapshotClass`),
];
