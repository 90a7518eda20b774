import { sub } from '../../../../../lib/core/policy-rule';
import { MANAGED_KINDS, withStatus } from '../../../../../lib/rook/rbac/ceph-kinds';
import { call, only, Place, type Component } from '../call';
import { OPERATOR_SPARE } from './rook-operator-spare';

const { EVERYWHERE, OPERATOR, CLUSTERS, USERS } = Place;
const CEPH = 'pkg/operator/ceph';
const OWNER = 'pkg/operator/k8sutil/resources.go:SetControllerReference; OpenShift asks for it when an owner blocks its own deletion';

const ACCOUNTS = 'cephobjectstoreaccounts';
const WITH_STATUS = withStatus(MANAGED_KINDS);

/** What it does with a kind whatever it is; those that have no status are only read. */
const anyKind = (kinds: string): ReturnType<typeof only> => [
  call(CLUSTERS, 'ceph.rook.io', kinds, 'update', `${CEPH}/reporting/status.go:UpdateStatus, ${CEPH}/controller/finalizer.go:AddFinalizerIfNotPresent`),
  call(CLUSTERS, 'ceph.rook.io', sub(kinds, 'status'), 'update', `${CEPH}/reporting/status.go:UpdateStatus`),
  call(CLUSTERS, 'ceph.rook.io', sub(kinds, 'finalizers'), 'update', OWNER),
];

/** What it does about CSI drivers as long as it makes them itself, read in rook/rook v1.19.10. */
const MAKES_DRIVERS = only('Rook 1.19', [
  call(EVERYWHERE, 'csi.ceph.io', 'drivers operatorconfigs', 'list watch', `${CEPH}/csi/operator_driver.go:createOrUpdateDriverResource, through the cache`),
  call(OPERATOR, 'csi.ceph.io', 'drivers operatorconfigs', 'create update', `${CEPH}/csi/operator_config.go:createOrUpdateOperatorConfig`),
  call(EVERYWHERE, 'storage.k8s.io', 'csidrivers', 'get update', `${CEPH}/csi/operator_driver.go:transferCSIDriverOwner`),
  call(EVERYWHERE, 'apiextensions.k8s.io', 'customresourcedefinitions', 'get', `${CEPH}/csi/csi.go:setParams`),
  call(OPERATOR, 'core', 'configmaps services', 'delete', `${CEPH}/csi/spec.go:deleteRookCSICMIfExists, deleteCSIDriverResources`),
]);

/** Rook's operator, read in rook/rook v1.20.6. What its manager's client reads comes from a cache, which lists and watches. */
export const ROOK_OPERATOR: Component = {
  accounts: /^rook-ceph-system$/,
  calls: [
    call(EVERYWHERE, 'ceph.rook.io', MANAGED_KINDS, 'list watch', `${CEPH}/cr_manager.go:AddToManagerFuncs`),
    ...anyKind(WITH_STATUS),
    ...only('Rook 1.20', [call(EVERYWHERE, 'ceph.rook.io', ACCOUNTS, 'list watch', `${CEPH}/cr_manager.go:AddToManagerFuncs`), ...anyKind(ACCOUNTS)]),
    ...MAKES_DRIVERS,
    call(CLUSTERS, 'ceph.rook.io', 'cephclusters', 'get', `${CEPH}/cluster/cephstatus.go:updateCephStatus`),
    call(CLUSTERS, 'ceph.rook.io', 'cephobjectzones cephobjectzonegroups cephobjectrealms', 'get', `${CEPH}/object/objectstore.go:getMultisiteForObjectStore`),
    call(CLUSTERS, 'ceph.rook.io', 'cephobjectstores', 'get', `${CEPH}/object/topic/provisioner.go:createSNSClient`),
    call(CLUSTERS, 'events.k8s.io', 'events', 'create patch', `${CEPH}/reporting/reporting.go:ReportReconcileResult`),

    call(EVERYWHERE, 'core', 'nodes', 'get list watch', `${CEPH}/cluster/controller.go:add, pkg/operator/k8sutil/node.go:GetNodeHostName`),
    call(EVERYWHERE, 'core', 'pods', 'list watch', `${CEPH}/cluster/nodedaemon/add.go:add`),
    call(EVERYWHERE, 'core', 'secrets', 'list watch', `${CEPH}/cluster/controller.go:objectsToWatch`),
    call(EVERYWHERE, 'core', 'configmaps', 'list watch', `${CEPH}/cluster/controller.go:objectsToWatch`),
    call(EVERYWHERE, 'core', 'services', 'list watch', `${CEPH}/cluster/controller.go:objectsToWatch`),
    call(EVERYWHERE, 'core', 'persistentvolumeclaims', 'list watch', `${CEPH}/cluster/osd/deviceSet.go:checkAllPvcResize, through the cache`),
    call(EVERYWHERE, 'core', 'persistentvolumes', 'list', `${CEPH}/cluster/controller.go:checkPVPresentInCluster`),
    call(EVERYWHERE, 'apps', 'deployments', 'list watch', `${CEPH}/cluster/controller.go:objectsToWatch`),
    call(EVERYWHERE, 'batch', 'cronjobs', 'list watch', `${CEPH}/cluster/nodedaemon/pruner.go:createOrUpdateCephCron, through the cache`),
    call(EVERYWHERE, 'policy', 'poddisruptionbudgets', 'list watch', `${CEPH}/disruption/clusterdisruption/add.go:Add`),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'list watch', 'pkg/operator/k8sutil/pvc.go:ExpandPVCIfRequired, through the cache'),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'get', `${CEPH}/object/bucket/provisioner.go:initializeCreateOrGrant`),

    call(CLUSTERS, 'core', 'secrets', 'get create update delete', `${CEPH}/config/keyring/store.go:CreateSecret, Delete`),
    call(CLUSTERS, 'core', 'configmaps', 'get list watch create update delete', `${CEPH}/cluster/osd/status.go:updateAndCreateOSDsLoop, pkg/operator/k8sutil/kvstore.go`),
    call(CLUSTERS, 'core', 'services', 'get list create update delete', `pkg/operator/k8sutil/service.go:CreateOrUpdateService, ${CEPH}/cluster/mon/health.go:removeMonResources`),
    call(CLUSTERS, 'core', 'pods', 'list', `${CEPH}/cluster/mon/mon.go:realWaitForMonitorScheduling`),
    call(CLUSTERS, 'core', 'pods', 'delete', 'pkg/operator/k8sutil/pod.go:ForceDeletePodIfStuck'),
    call(CLUSTERS, 'core', 'pods/exec', 'create', 'pkg/util/exec/exec_pod.go:ExecWithOptions, for commands on a Multus network'),
    call(CLUSTERS, 'core', 'persistentvolumeclaims', 'get list create delete', `${CEPH}/cluster/mon/mon.go:updateMon, ${CEPH}/cluster/mon/health.go:removeMonResources`),
    call(CLUSTERS, 'core', 'persistentvolumeclaims', 'update', 'pkg/operator/k8sutil/pvc.go:ExpandPVCIfRequired'),
    call(CLUSTERS, 'discovery.k8s.io', 'endpointslices', 'get create update delete', `${CEPH}/cluster/mon/mon.go:createEndpointSliceForAddresses, ${CEPH}/controller/spec.go:ConfigureExternalMetricsEndpoint`),
    call(CLUSTERS, 'discovery.k8s.io', 'endpointslices/restricted', 'create', 'the same; OpenShift asks for it when addresses are of pods'),
    call(CLUSTERS, 'apps', 'deployments', 'get list create update delete', 'pkg/operator/k8sutil/deployment.go'),
    call(CLUSTERS, 'apps', 'deployments', 'deletecollection', `${CEPH}/disruption/clusterdisruption/reconcile.go:deleteDrainCanaryPods`),
    call(CLUSTERS, 'batch', 'jobs', 'get list create delete', `pkg/operator/k8sutil/job.go, ${CEPH}/cluster/osd/provision_spec.go:deleteAllOrphanedPrepareJobs`),
    call(CLUSTERS, 'batch', 'cronjobs', 'create update delete', `pkg/operator/k8sutil/deployment.go:CreateOrUpdateCronJob, ${CEPH}/cluster/nodedaemon/pruner.go:reconcileCrashPruner`),
    call(CLUSTERS, 'batch', 'cronjobs', 'deletecollection', `${CEPH}/cluster/osd/key_rotation.go:reconcileKeyRotationCronJob`),
    call(CLUSTERS, 'policy', 'poddisruptionbudgets', 'create update delete', `${CEPH}/disruption/clusterdisruption/osd.go:createPDB, deletePDB`),
    call(CLUSTERS, 'monitoring.coreos.com', 'servicemonitors', 'get create update', 'pkg/operator/k8sutil/prometheus.go:CreateOrUpdateServiceMonitor', 'monitoring'),
    call(CLUSTERS, 'multicluster.x-k8s.io', 'serviceexports', 'get create', 'pkg/operator/k8sutil/service.go:ExportService, verifyExportedService', 'service exports'),

    call(OPERATOR, 'core', 'pods', 'get list', `pkg/operator/k8sutil/pod.go:GetRunningPod, ${CEPH}/cluster/cluster.go:reportNodeTelemetry`),
    call(OPERATOR, 'core', 'configmaps', 'get list create update', `${CEPH}/csi/cluster_config.go:CreateCsiConfigMap, pkg/daemon/discover/discover.go:updateDeviceCM`),
    call(OPERATOR, 'apps', 'replicasets', 'get', 'pkg/operator/k8sutil/deployment.go:GetDeploymentOwnerReference'),
    call(OPERATOR, 'apps', 'daemonsets', 'create update delete', 'pkg/operator/discover/discover.go:createDiscoverDaemonSet, Stop'),
    call(OPERATOR, 'apps', 'deployments', 'create update delete', `${CEPH}/object/cosi/controller.go:startCephCOSIDriver`),
    call(EVERYWHERE, 'csi.ceph.io', 'cephconnections clientprofiles', 'list watch', `${CEPH}/csi/config.go:createUpdateClientProfile, through the cache`),
    call(OPERATOR, 'csi.ceph.io', 'cephconnections clientprofiles', 'create update', `${CEPH}/csi/ceph_connection.go:CreateUpdateCephConnection`),

    call(EVERYWHERE, 'objectbucket.io', 'objectbucketclaims objectbuckets', 'list watch', 'lib-bucket-provisioner pkg/provisioner/controller.go:NewController'),
    call(EVERYWHERE, 'objectbucket.io', 'objectbuckets', 'get create update delete', 'lib-bucket-provisioner pkg/provisioner/resourcehandlers.go:createOrUpdateObjectBucket'),
    call(EVERYWHERE, 'objectbucket.io', 'objectbuckets/status', 'update', 'lib-bucket-provisioner pkg/provisioner/resourcehandlers.go:updateObjectBucketPhase'),
    call(USERS, 'objectbucket.io', 'objectbucketclaims', 'get update', 'lib-bucket-provisioner pkg/provisioner/resourcehandlers.go:updateClaim'),
    call(USERS, 'objectbucket.io', 'objectbucketclaims/status', 'update', 'lib-bucket-provisioner pkg/provisioner/resourcehandlers.go:updateObjectBucketClaimPhase'),
    call(USERS, 'objectbucket.io', 'objectbucketclaims/finalizers', 'update', 'lib-bucket-provisioner: the claim owns its Secret and ConfigMap'),
    call(USERS, 'core', 'secrets configmaps', 'get create update', 'lib-bucket-provisioner pkg/provisioner/resourcehandlers.go:createOrUpdateSecret, createOrUpdateConfigMap'),
  ],
  spare: OPERATOR_SPARE,
};
