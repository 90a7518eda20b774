import { call, Place, type Component } from '../call';
import { ATTRIBUTES, ELECTION, FROM_SNAPSHOTS, PROVISIONER, RESIZER, SNAPSHOT_FINALIZER, TOPOLOGY } from './csi-sidecars';
import { LATER } from './csi-spare';
import { snapshotter } from './snapshot-sidecars';

const { EVERYWHERE, OWN, USERS } = Place;
const SERVICE = 'internal/driver/internal/k8s/logicalvolume_service.go';
const NODES = 'internal/controller/node_controller.go';
const CLAIMS = 'internal/controller/persistentvolumeclaim_controller.go';
const VOLUMES = 'internal/controller/logicalvolume_controller.go';
const CAPACITY = 'external-provisioner v6.2.0 pkg/capacity';
const UNUSED = 'the chart grants it; nothing in v0.41.0 asks for it';

/** Sidecars build with what the chart pins (csi-sidecars.mk of v0.41.0). */
export const TOPOLVM_CONTROLLER: Component = {
  accounts: /^topolvm-controller$/,
  calls: [
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'get list watch', `${SERVICE}:NewLogicalVolumeService, volumeGetter`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'create', `${SERVICE}:create`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'update', `${SERVICE}:updateSpecSize`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'delete', `${SERVICE}:DeleteVolume; ${NODES}:cleanupLogicalVolume`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'patch', `${NODES}:cleanupLogicalVolume`),
    call(EVERYWHERE, 'core', 'nodes', 'list watch', 'internal/driver/internal/k8s/node_service.go:getNodes'),
    call(EVERYWHERE, 'core', 'nodes', 'patch', `${NODES}:Reconcile`),
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'list watch', `${CLAIMS}:SetupWithManager`),
    call(USERS, 'core', 'persistentvolumeclaims', 'update', `${CLAIMS}:removeUnusedFinalizer`),
    call(USERS, 'core', 'persistentvolumeclaims', 'delete', `${NODES}:doFinalize, unless nodes are not cleaned up after`),
    call(USERS, 'core', 'pods', 'list', `${CLAIMS}:getPodsByPVC`),
    call(USERS, 'core', 'pods', 'update', `${CLAIMS}:notifyKubeletToResizeFS`),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'list watch', `${NODES}:targetStorageClasses`),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'get', 'cmd/topolvm-controller/app/run.go:subMain'),
    ...ELECTION,

    ...PROVISIONER, ...TOPOLOGY, ...FROM_SNAPSHOTS, SNAPSHOT_FINALIZER, ATTRIBUTES,
    call(OWN, 'storage.k8s.io', 'csistoragecapacities', 'list watch create update delete', `${CAPACITY}/capacity.go; cmd/csi-provisioner:main, --enable-capacity`),
    call(OWN, 'core', 'pods', 'get', `${CAPACITY}, the owner of the pod; --capacity-ownerref-level=2`),
    call(OWN, 'apps', 'replicasets', 'get', `${CAPACITY}, the owner of the owner`),
    ...RESIZER,
    call(EVERYWHERE, 'core', 'pods', 'list watch', 'external-resizer v2.1.0 pkg/controller/controller.go:NewResizeController, volumes in use'),
    ...snapshotter('snapshots'),
  ],
  spare: [
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes/status', 'get patch update', 'the agents of nodes write it'),
    call(EVERYWHERE, 'core', 'nodes', 'get update', UNUSED),
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'get', UNUSED),
    call(EVERYWHERE, 'core', 'pods', 'get', UNUSED),
    call(EVERYWHERE, 'core', 'events', 'list update watch', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'list watch', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses csinodes', 'get', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'volumeattachments', 'get list watch', 'for drivers that attach'),
    call(EVERYWHERE, 'storage.k8s.io', 'volumeattributesclasses', 'list watch', 'for drivers that change volumes later'),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshots', 'list watch', LATER),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'list', 'with the provisioner, also where there is no snapshotter'),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotclasses', 'get', UNUSED, 'snapshots'),
    call(EVERYWHERE, 'snapshot.storage.k8s.io', 'volumesnapshotcontents', 'update', UNUSED, 'snapshots'),
    call(EVERYWHERE, 'groupsnapshot.storage.k8s.io', 'volumegroupsnapshotclasses', 'get list watch', 'for drivers that take snapshots of groups', 'snapshots'),
    call(EVERYWHERE, 'groupsnapshot.storage.k8s.io', 'volumegroupsnapshotcontents', 'get list watch update patch', 'for drivers that take snapshots of groups', 'snapshots'),
    call(EVERYWHERE, 'groupsnapshot.storage.k8s.io', 'volumegroupsnapshotcontents/status', 'update patch', 'for drivers that take snapshots of groups', 'snapshots'),
    call(OWN, 'storage.k8s.io', 'csistoragecapacities', 'get patch', UNUSED),
    call(OWN, 'coordination.k8s.io', 'leases', 'list watch delete patch', UNUSED),
    call(OWN, 'core', 'configmaps leases', 'get list watch create update delete patch', 'locks of former releases, and a resource in the wrong group'),
    call(OWN, 'coordination.k8s.io', 'configmaps', 'get list watch create update delete patch', 'a resource in the wrong group'),
  ],
};

export const TOPOLVM_NODE: Component = {
  accounts: /^topolvm-node$/,
  calls: [
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'list watch', `${VOLUMES}:SetupWithManager`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'get', `${SERVICE}:volumeGetter, past the cache`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'patch', `${VOLUMES}:Reconcile`),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes/status', 'update', `${VOLUMES}:createLV, expandLV`),
    call(EVERYWHERE, 'core', 'nodes', 'list watch', 'internal/runners/metrics_exporter.go:updateNode, through the cache'),
    call(EVERYWHERE, 'core', 'nodes', 'patch', 'internal/runners/metrics_exporter.go:updateNode'),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'get', 'cmd/topolvm-node/app/run.go:checkFunc'),
    call(OWN, 'security.openshift.io', 'securitycontextconstraints:privileged', 'use', 'OpenShift\'s admission of its pods', 'OpenShift'),
  ],
  spare: [
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes', 'create delete update', UNUSED),
    call(EVERYWHERE, 'topolvm.io', 'logicalvolumes/status', 'get list watch create delete patch', UNUSED),
    call(EVERYWHERE, 'core', 'nodes', 'get update', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'list watch', UNUSED),
  ],
};

/** lvmd answers on a socket and asks nobody. */
export const TOPOLVM_LVMD: Component = {
  accounts: /^topolvm-lvmd$/,
  calls: [call(OWN, 'security.openshift.io', 'securitycontextconstraints:privileged', 'use', 'OpenShift\'s admission of its pods', 'OpenShift')],
};
