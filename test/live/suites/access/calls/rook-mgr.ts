import { MANAGED_KINDS } from '../../../../../lib/rook/rbac/ceph-kinds';
import { call, Place, type Component } from '../call';

const { EVERYWHERE, OWN, OPERATOR } = Place;
const ORCHESTRATOR = 'ceph/ceph src/pybind/mgr/rook/rook_cluster.py';
const EVENTS = 'ceph/ceph src/pybind/mgr/k8sevents/module.py';
const SERVED = 'cephfilesystems cephnfses cephobjectstores cephrbdmirrors';
const UNUSED = 'the chart grants it; neither the sidecar nor a module of Ceph asks for it';
const ELSEWHERE = 'the chart grants it everywhere; a module reads it in the namespace of the operator or its own';

/** The manager daemon: Rook's sidecar beside it, and the modules of Ceph that talk to Kubernetes. */
export const ROOK_MGR: Component = {
  accounts: /^rook-ceph-mgr$/,
  calls: [
    call(OWN, 'ceph.rook.io', 'cephclusters', 'get', 'cmd/rook/ceph/mgr.go:reconcileMgr'),
    call(OWN, 'core', 'pods', 'list update', 'pkg/operator/ceph/cluster/mgr/mgr.go:SetMgrRoleLabel'),
    call(OWN, 'core', 'configmaps', 'get', 'pkg/daemon/ceph/client/config.go:mergeDefaultConfigWithRookConfigOverride'),

    call(EVERYWHERE, 'core', 'nodes', 'list watch', `${ORCHESTRATOR}:RookCluster.nodes`),
    call(EVERYWHERE, 'core', 'persistentvolumes', 'list watch', `${ORCHESTRATOR}:DefaultFetcher.fetch`),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'list watch', `${ORCHESTRATOR}:RookCluster.storage_classes`),
    call(OPERATOR, 'core', 'configmaps', 'get', `${ORCHESTRATOR}:get_discovered_devices, the settings of the operator`),
    call(OPERATOR, 'core', 'configmaps', 'list watch', `${ORCHESTRATOR}:PDFetcher.fetch, the devices that were discovered`),
    call(OWN, 'core', 'pods', 'list watch delete', `${ORCHESTRATOR}:rook_pods, remove_pods`),
    call(OWN, 'batch', 'jobs', 'list watch create delete', `${ORCHESTRATOR}:_execute_blight_job, create_zap_job`),
    call(OWN, 'apps', 'deployments/scale', 'patch', `${ORCHESTRATOR}:DefaultRemover.scale_deployments`),
    call(OWN, 'apps', 'deployments', 'delete', `${ORCHESTRATOR}:DefaultRemover.delete_deployments`),
    call(OWN, 'core', 'persistentvolumeclaims', 'delete', `${ORCHESTRATOR}:DefaultRemover.clean_up_prepare_jobs_and_pvc`),
    call(OWN, 'ceph.rook.io', 'cephclusters', 'patch', `${ORCHESTRATOR}:_patch`),
    call(OWN, 'ceph.rook.io', SERVED, 'get list watch create patch delete', `${ORCHESTRATOR}:_create_or_patch, get_resource, rm_service`),

    call(OWN, 'core', 'events', 'get list watch create patch', `${EVENTS}:NamespaceWatcher, KubernetesEvent`),
  ],
  spare: [
    call(OWN, 'core', 'pods', 'get create', UNUSED),
    call(OWN, 'core', 'pods/log', 'get list watch create update delete', UNUSED),
    call(OWN, 'core', 'services', 'get list watch create update delete', 'former sidecars moved the services from one manager to the next'),
    call(OWN, 'batch', 'jobs', 'get update', UNUSED),
    call(OWN, 'apps', 'deployments/scale', 'delete', UNUSED),
    call(OWN, 'apps', 'deployments', 'patch', UNUSED),
    call(OWN, 'ceph.rook.io', 'cephclusters', 'list watch create update delete', UNUSED),
    call(OWN, 'ceph.rook.io', SERVED, 'update', UNUSED),
    call(OWN, 'ceph.rook.io', kindsBesides(`cephclusters ${SERVED}`), 'get list watch create update delete patch', 'so that people can change them through the manager'),
    call(OWN, 'ceph.rook.io', 'cephclusters/finalizers', 'get list watch create update delete patch', UNUSED),
    call(OWN, 'monitoring.coreos.com', 'servicemonitors', 'get list create update', 'former sidecars wrote the monitor', 'monitoring'),
    call(EVERYWHERE, 'core', 'configmaps', 'get list watch', ELSEWHERE),
    call(EVERYWHERE, 'core', 'events', 'get list watch create patch', ELSEWHERE),
    call(EVERYWHERE, 'events.k8s.io', 'events', 'create patch update', UNUSED),
    call(EVERYWHERE, 'core', 'nodes persistentvolumes', 'get', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'get', UNUSED),
  ],
  gaps: [
    call(EVERYWHERE, 'core', 'nodes', 'patch', `${ORCHESTRATOR}:add_host_label, so "ceph orch host label add" fails under Rook`),
    call(EVERYWHERE, 'local.storage.openshift.io', 'localvolumediscoveryresults', 'list watch', `${ORCHESTRATOR}:LSOFetcher.fetch`),
  ],
};

function kindsBesides(served: string): string {
  return MANAGED_KINDS.split(' ').filter((kind) => !served.split(' ').includes(kind)).join(' ');
}
