import { call, Place, type Call } from '../call';

const { EVERYWHERE, OWN, USERS } = Place;
const PROVISION = 'external-provisioner v6.2.0 pkg/controller/controller.go';
const LIBRARY = 'sig-storage-lib-external-provisioner v13.0.0 controller';
const RESIZE = 'external-resizer v2.1.0 pkg';
const ATTACH = 'external-attacher v4.12.0 pkg/controller';

/** A table of a sidecar, which the accounts of several drivers share. */
export type Calls = readonly (readonly Call[])[];

/** What every sidecar with a leader does; the lock is in the namespace of the pod. */
export const ELECTION: Calls = [
  call(OWN, 'coordination.k8s.io', 'leases', 'get create update', 'csi-lib-utils leaderelection/leader_election.go:Run'),
  call(OWN, 'core', 'events', 'create patch', 'csi-lib-utils leaderelection/leader_election.go:Run'),
];

/** The provisioner as every driver runs it. */
export const PROVISIONER: Calls = [
  ...ELECTION,
  call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'list watch', 'external-provisioner v6.2.0 cmd/csi-provisioner/csi-provisioner.go:main'),
  call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'list watch', 'external-provisioner v6.2.0 cmd/csi-provisioner/csi-provisioner.go:main'),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'list watch', `${LIBRARY}/controller.go:NewProvisionController`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'create', `${LIBRARY}/volume_store.go:doSaveVolume`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'patch', `${LIBRARY}/controller.go:patchPersistentVolumeWithFinalizers`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'delete', `${LIBRARY}/controller.go:deleteVolumeOperation`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'get', `${PROVISION}:getPVCSource`),
  call(USERS, 'core', 'persistentvolumeclaims', 'update', `${PROVISION}:setCloneFinalizer, ${LIBRARY}/controller.go:rescheduleProvisioning`),
  call(USERS, 'core', 'events', 'create patch', `${PROVISION}:NewCSIProvisioner`),
];

/** Nodes are looked at by drivers that know topology. */
export const TOPOLOGY: Calls = [
  call(EVERYWHERE, 'core', 'nodes', 'list watch', 'external-provisioner v6.2.0 pkg/controller/topology.go'),
  call(EVERYWHERE, 'storage.k8s.io', 'csinodes', 'list watch', 'external-provisioner v6.2.0 pkg/controller/topology.go'),
];

/** A volume is kept while it is attached, by drivers that attach. */
export const ATTACHED: Calls = [
  call(EVERYWHERE, 'storage.k8s.io', 'volumeattachments', 'list watch', 'external-provisioner v6.2.0 cmd/csi-provisioner/csi-provisioner.go:main'),
];

/** Volumes that are made from snapshots. */
export const FROM_SNAPSHOTS: Calls = [
  call(USERS, 'snapshot.storage.k8s.io', 'volumesnapshots', 'get', `${PROVISION}:getSnapshotSource`),
  call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'get', `${PROVISION}:getSnapshotSource`),
];

/** The finalizer that keeps a snapshot while a volume is made from it. */
export const SNAPSHOT_FINALIZER = call(USERS, 'snapshot.storage.k8s.io', 'volumesnapshots', 'update', `${PROVISION}:setSnapshotFinalizer; it goes on without where it may not`);

/** Attributes of a claim's class, when the volume is made. */
export const ATTRIBUTES = call(EVERYWHERE, 'storage.k8s.io', 'volumeattributesclasses', 'get', `${PROVISION}:prepareProvision`);

/** Credentials that classes name, wherever they are. */
export const CREDENTIALS: Calls = [call(USERS, 'core', 'secrets', 'get', `${PROVISION}:getCredentials; ${ATTACH}/csi_handler.go:getCredentialsFromPV`)];

export const ATTACHER: Calls = [
  ...ELECTION,
  call(EVERYWHERE, 'core', 'persistentvolumes', 'list watch', `${ATTACH}/controller.go:NewCSIAttachController`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'patch', `${ATTACH}/csi_handler.go:addPVFinalizer`),
  call(EVERYWHERE, 'storage.k8s.io', 'volumeattachments', 'list watch patch', `${ATTACH}/util.go:markAsAttached`),
  call(EVERYWHERE, 'storage.k8s.io', 'volumeattachments/status', 'patch', `${ATTACH}/util.go:markAsAttached`),
  call(EVERYWHERE, 'storage.k8s.io', 'csinodes', 'list watch', 'external-attacher v4.12.0 cmd/csi-attacher/main.go:main'),
];

export const RESIZER: Calls = [
  ...ELECTION,
  call(EVERYWHERE, 'core', 'persistentvolumes persistentvolumeclaims', 'list watch', `${RESIZE}/controller/controller.go:NewResizeController`),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'patch', `${RESIZE}/util/util.go:PatchPersistentVolume`),
  call(USERS, 'core', 'persistentvolumeclaims/status', 'patch', `${RESIZE}/util/util.go:PatchClaim`),
  call(USERS, 'core', 'events', 'create patch', `${RESIZE}/controller/controller.go:NewResizeController`),
];
