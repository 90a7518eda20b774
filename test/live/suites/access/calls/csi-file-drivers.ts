import { call, only, Place, type Component } from '../call';
import { ADDONS_CONTROLLER, ADDONS_NODE } from './addons-sidecar';
import { CONTROLLER, KEYS, LABELS_OF_NODE, OMAP_GENERATOR, SECRET_CACHE } from './csi-plugins';
import { ATTRIBUTES, FROM_SNAPSHOTS, SNAPSHOT_FINALIZER } from './csi-sidecars';
import {
  ADDONS_CONTROLLER_SPARE, ADDONS_NODE_SPARE, ATTRIBUTES_SPARE, CTRL_SPARE, GROUPS_SPARE, LATER, NODE_SPARE, SNAPSHOTS_SPARE, UNUSED, WIDE,
} from './csi-spare';
import { GROUP_SNAPSHOTS, snapshotter } from './snapshot-sidecars';

const { EVERYWHERE } = Place;

export const CEPHFS_CONTROLLER: Component = {
  accounts: /(^ceph-csi-cephfs|-cephfs-csi-ceph-com)-ctrlplugin-sa$/,
  calls: [
    ...CONTROLLER, ...FROM_SNAPSHOTS, ATTRIBUTES, ...snapshotter(), ...GROUP_SNAPSHOTS,
    ...ADDONS_CONTROLLER, ...KEYS, ...only('Rook 1.20', OMAP_GENERATOR), SECRET_CACHE,
  ],
  spare: [
    ...CTRL_SPARE, ATTRIBUTES_SPARE, ...SNAPSHOTS_SPARE, ...GROUPS_SPARE, ...ADDONS_CONTROLLER_SPARE,
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get patch', UNUSED),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshots', 'list', LATER),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotclasses', 'get', UNUSED),
    call(EVERYWHERE, 'replication.storage.openshift.io', 'volumegroupreplicationcontents volumegroupreplicationclasses', 'get', UNUSED),
  ],
  gaps: [SNAPSHOT_FINALIZER],
};

export const CEPHFS_NODE: Component = {
  accounts: /(^ceph-csi-cephfs|-cephfs-csi-ceph-com)-nodeplugin-sa$/,
  calls: [LABELS_OF_NODE, SECRET_CACHE, ...KEYS, ...ADDONS_NODE],
  spare: [...NODE_SPARE, ...ADDONS_NODE_SPARE],
};

export const NFS_CONTROLLER: Component = {
  accounts: /(^ceph-csi-nfs|-nfs-csi-ceph-com)-ctrlplugin-sa$/,
  calls: [...CONTROLLER, ...FROM_SNAPSHOTS, ATTRIBUTES, ...snapshotter()],
  spare: [
    ...CTRL_SPARE, ATTRIBUTES_SPARE, ...SNAPSHOTS_SPARE,
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get patch', UNUSED),
    call(EVERYWHERE, 'core', 'events', 'get', UNUSED),
    call(EVERYWHERE, 'coordination.k8s.io', 'leases', 'get create update', WIDE),
    call(EVERYWHERE, 'coordination.k8s.io', 'leases', 'list watch patch', UNUSED),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshots', 'list', LATER),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotclasses', 'get', UNUSED),
  ],
  gaps: [SNAPSHOT_FINALIZER],
};

export const NFS_NODE: Component = { accounts: /(^ceph-csi-nfs|-nfs-csi-ceph-com)-nodeplugin-sa$/, calls: [LABELS_OF_NODE] };
