import { call, Place } from '../call';
import type { Calls } from './csi-sidecars';

const { EVERYWHERE, OWN } = Place;
/** Why a permission is there that nobody uses. */
export const UNUSED = 'ceph-csi-operator\'s roles grant it; none of the containers asks for it';
/** Why snapshots may be read, long before anybody does. */
export const LATER = 'the provisioner watches them from v6.2.1 on (pkg/controller/snapshot_finalizer_controller.go)';
/** Why a permission is wider than its use. */
export const WIDE = 'ceph-csi-operator\'s roles grant it everywhere; it is used in the namespace of the pod only';

/** Of every controller plugin. */
export const CTRL_SPARE: Calls = [
  call(EVERYWHERE, 'core', 'events', 'list watch update', UNUSED),
  call(EVERYWHERE, 'core', 'persistentvolumes', 'update', UNUSED),
  call(EVERYWHERE, 'core', 'nodes', 'get', UNUSED),
  call(EVERYWHERE, 'storage.k8s.io', 'storageclasses csinodes volumeattachments', 'get', UNUSED),
];

/** Of every controller plugin but that for NVMe-oF. */
export const ATTRIBUTES_SPARE = call(
  EVERYWHERE, 'storage.k8s.io', 'volumeattributesclasses', 'list watch', 'for drivers that change volumes later, which these do not',
);

/** Of those that take snapshots. */
export const SNAPSHOTS_SPARE: Calls = [call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'update', UNUSED)];

/** Of those that take snapshots of groups. */
export const GROUPS_SPARE: Calls = ['groupsnapshot.storage.k8s.io', 'groupsnapshot.storage.openshift.io'].flatMap((group) => [
  call(EVERYWHERE, group, 'volumegroupsnapshotclasses', 'get', UNUSED),
  call(EVERYWHERE, group, 'volumegroupsnapshotcontents', 'update', UNUSED),
]);

/** Of those with a sidecar of CSI-Addons in the controller. */
export const ADDONS_CONTROLLER_SPARE: Calls = [
  call(OWN, 'csiaddons.openshift.io', 'csiaddonsnodes', 'list watch delete', UNUSED),
  call(OWN, 'apps', 'deployments/finalizers daemonsets/finalizers', 'update', 'former sidecars made the Deployment the owner'),
  call(OWN, 'coordination.k8s.io', 'leases', 'list watch delete', UNUSED),
];

/** Of those with one on the nodes. */
export const ADDONS_NODE_SPARE: Calls = [
  call(OWN, 'csiaddons.openshift.io', 'csiaddonsnodes', 'list watch delete', UNUSED),
  call(OWN, 'apps', 'replicasets', 'get', 'there is none above the pods of a DaemonSet'),
  call(OWN, 'apps', 'deployments/finalizers', 'update', 'former sidecars made the Deployment the owner'),
];

/** Of every node plugin. */
export const NODE_SPARE: Calls = [call(EVERYWHERE, 'core', 'events', 'list watch update', UNUSED)];

/** Of the node plugin that cannot follow Secrets. */
export const KEYS_SPARE: Calls = [call(EVERYWHERE, 'core', 'secrets', 'list', 'it may list Secrets but not watch them, so its cache stays empty')];
