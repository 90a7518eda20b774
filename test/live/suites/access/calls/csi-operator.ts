import { call, Place, type Component } from '../call';

const { EVERYWHERE, OWN } = Place;
const DRIVER = 'internal/controller/driver_controller.go';
const PROFILE = 'internal/controller/clientprofile_controller.go';
const MAPPING = 'internal/controller/clientprofilemapping_controller.go';
const OWNER = 'the owner of what it makes; OpenShift asks for it when an owner blocks its own deletion';
const WIDE = 'upstream grants it everywhere, for operators that watch several namespaces; ours watches its own';
const UNUSED = 'upstream\'s markers ask for it; nothing in v1.0.4 does';

/** The CSI operator, read in ceph/ceph-csi-operator v1.0.4. Without a namespace to watch it watches its own (cmd/main.go:getWatchNamespace). */
export const CSI_OPERATOR: Component = {
  accounts: /^ceph-csi(-controller-manager)?$/,
  calls: [
    call(OWN, 'csi.ceph.io', 'drivers', 'list watch', `${DRIVER}:SetupWithManager`),
    call(OWN, 'csi.ceph.io', 'operatorconfigs', 'list watch', `${DRIVER}:SetupWithManager`),
    call(OWN, 'csi.ceph.io', 'clientprofiles cephconnections', 'list watch', `${PROFILE}:SetupWithManager`),
    call(OWN, 'csi.ceph.io', 'clientprofiles cephconnections', 'update', `${PROFILE}:reconcile, its finalizer and the owners of the connection`),
    call(OWN, 'csi.ceph.io', 'clientprofilemappings', 'list watch', `${MAPPING}:SetupWithManager`),
    call(OWN, 'csi.ceph.io', 'drivers/finalizers clientprofiles/finalizers clientprofilemappings/finalizers', 'update', OWNER),
    call(OWN, 'core', 'configmaps', 'list watch create update', `${PROFILE}:reconcileCephCsiClusterInfo, ${DRIVER}:reconcileCsiConfigMap`),
    call(OWN, 'core', 'configmaps', 'delete', `${DRIVER}:reconcileLogRotateConfigMap`),
    call(OWN, 'core', 'services', 'list watch create update delete', `${DRIVER}:reconcileLivenessService`),
    call(OWN, 'apps', 'deployments', 'list watch create update', `${DRIVER}:reconcileControllerPluginDeployment`),
    call(OWN, 'apps', 'daemonsets', 'list watch create update delete', `${DRIVER}:reconcileNodePluginDaemonSet, reconcileNodePluginDaemonSetForCsiAddons`),
    call(EVERYWHERE, 'core', 'nodes', 'list watch', `${DRIVER}, to have no more replicas than nodes`, 'Rook 1.20'),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'list watch create update delete', `${DRIVER}:reconcileK8sCsiDriver`),
    call(EVERYWHERE, 'cbt.storage.k8s.io', 'snapshotmetadataservices', 'list watch', `${DRIVER}:hasSnapshotMetadataServiceCr, through the cache`),
    call(OWN, 'coordination.k8s.io', 'leases', 'get create update', 'cmd/main.go:main, --leader-elect'),
    call(OWN, 'core', 'events', 'create patch', 'controller-runtime: the events of an election'),
    call(EVERYWHERE, 'authentication.k8s.io', 'tokenreviews', 'create', 'cmd/main.go:main, WithAuthenticationAndAuthorization of the metrics'),
    call(EVERYWHERE, 'authorization.k8s.io', 'subjectaccessreviews', 'create', 'cmd/main.go:main, WithAuthenticationAndAuthorization of the metrics'),
  ],
  spare: [
    call(EVERYWHERE, 'csi.ceph.io', 'drivers clientprofiles clientprofilemappings', 'get list watch create update delete patch', WIDE),
    call(EVERYWHERE, 'csi.ceph.io', 'cephconnections', 'get list watch update delete', WIDE),
    call(EVERYWHERE, 'csi.ceph.io', 'operatorconfigs', 'get list watch', WIDE),
    call(EVERYWHERE, 'csi.ceph.io', 'drivers/finalizers clientprofiles/finalizers clientprofilemappings/finalizers', 'update', WIDE),
    call(EVERYWHERE, 'csi.ceph.io', 'drivers/status clientprofiles/status clientprofilemappings/status', 'get update patch', UNUSED),
    call(EVERYWHERE, 'core', 'configmaps services', 'get list watch create update delete patch', WIDE),
    call(EVERYWHERE, 'apps', 'deployments daemonsets', 'get list watch create update delete patch', WIDE),
    call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'get patch', UNUSED),
    call(EVERYWHERE, 'cbt.storage.k8s.io', 'snapshotmetadataservices', 'get', UNUSED),
    call(OWN, 'coordination.k8s.io', 'leases', 'list watch delete patch', UNUSED),
  ],
};
