import { call, Place, type Component } from '../call';
import { ADDONS_CONTROLLER, ADDONS_NODE } from './addons-sidecar';
import { CONTROLLER, HEALER, KEYS, LABELS_OF_NODE, OMAP_GENERATOR, SECRET_CACHE } from './csi-plugins';
import { ATTRIBUTES, FROM_SNAPSHOTS, SNAPSHOT_FINALIZER } from './csi-sidecars';
import {
  ADDONS_CONTROLLER_SPARE, ADDONS_NODE_SPARE, ATTRIBUTES_SPARE, CTRL_SPARE, GROUPS_SPARE, KEYS_SPARE, LATER, NODE_SPARE, SNAPSHOTS_SPARE, UNUSED,
} from './csi-spare';
import { GROUP_SNAPSHOTS, SNAPSHOT_METADATA, snapshotter } from './snapshot-sidecars';

const { EVERYWHERE } = Place;

export const RBD_CONTROLLER: Component = {
  accounts: /(^ceph-csi-rbd|-rbd-csi-ceph-com)-ctrlplugin-sa$/,
  calls: [
    ...CONTROLLER, ...FROM_SNAPSHOTS, ATTRIBUTES, ...snapshotter(), ...GROUP_SNAPSHOTS, ...SNAPSHOT_METADATA,
    ...ADDONS_CONTROLLER, ...KEYS, ...OMAP_GENERATOR, SECRET_CACHE,
    call(
      EVERYWHERE, 'replication.storage.openshift.io', 'volumegroupreplicationclasses', 'list watch',
      'ceph-csi internal/controller/volumegroup/volumegroupreplicationcontent.go:reconcileVGRContent, through the cache',
    ),
  ],
  spare: [
    ...CTRL_SPARE, ATTRIBUTES_SPARE, ...SNAPSHOTS_SPARE, ...GROUPS_SPARE, ...ADDONS_CONTROLLER_SPARE,
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get', UNUSED),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshots', 'list watch', LATER),
    call(EVERYWHERE, 'cbt.storage.k8s.io', 'snapshotmetadataservices', 'list', UNUSED),
    call(EVERYWHERE, 'replication.storage.openshift.io', 'volumegroupreplicationcontents volumegroupreplicationclasses', 'get', UNUSED),
  ],
  gaps: [SNAPSHOT_FINALIZER],
};

export const RBD_NODE: Component = {
  accounts: /(^ceph-csi-rbd|-rbd-csi-ceph-com)-nodeplugin-sa$/,
  calls: [LABELS_OF_NODE, SECRET_CACHE, ...HEALER, ...KEYS, ...ADDONS_NODE],
  spare: [...NODE_SPARE, ...ADDONS_NODE_SPARE, call(EVERYWHERE, 'core', 'persistentvolumes', 'list', UNUSED)],
};

export const NVMEOF_CONTROLLER: Component = {
  accounts: /(^ceph-csi-nvmeof|-nvmeof-csi-ceph-com)-ctrlplugin-sa$/,
  calls: [...CONTROLLER, ...ADDONS_CONTROLLER, ...KEYS, SECRET_CACHE],
  spare: [
    ...CTRL_SPARE, ...ADDONS_CONTROLLER_SPARE,
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get', UNUSED),
    call(EVERYWHERE, 'authorization.k8s.io', 'subjectaccessreviews', 'create', UNUSED),
  ],
  // Later releases of the CSI operator than v1.0.4 grant the first; the second is why its chart turns snapshots off for this driver.
  gaps: [
    ATTRIBUTES,
    call(
      EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents volumesnapshotclasses', 'list watch',
      'ceph-csi-operator internal/controller/driver_controller.go starts a snapshotter unless the policy is none',
    ),
  ],
};

export const NVMEOF_NODE: Component = {
  accounts: /(^ceph-csi-nvmeof|-nvmeof-csi-ceph-com)-nodeplugin-sa$/,
  calls: [LABELS_OF_NODE, ...HEALER, ...KEYS, ...ADDONS_NODE],
  spare: [...NODE_SPARE, ...ADDONS_NODE_SPARE, ...KEYS_SPARE, call(EVERYWHERE, 'core', 'persistentvolumes', 'list', UNUSED)],
  gaps: [call(EVERYWHERE, 'core', 'secrets', 'watch', 'ceph-csi internal/util/k8s/secrets.go:startSecretWatcher')],
};
