import { call, Place, type Component } from '../call';

const { EVERYWHERE, OWN } = Place;
const PROBES = 'internal/controller/pie/pieprobe_controller.go';
const PODS = 'internal/controller/probe_pod_controller.go';
const OBSERVER = 'internal/controller/provision_observer.go';
const UNUSED = 'the chart grants it; nothing in v0.17.0 asks for it';

/** pie's controller, read in topolvm/pie v0.17.0. Its cache holds one namespace (cmd/controller.go). */
export const PIE: Component = {
  accounts: /^pie$/,
  calls: [
    call(EVERYWHERE, 'core', 'nodes', 'list watch', `${PROBES}:SetupWithManager`),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'list watch', `${PROBES}:Reconcile, through the cache`),
    call(OWN, 'pie.topolvm.io', 'pieprobes', 'list watch', `${PROBES}:SetupWithManager`),
    call(OWN, 'pie.topolvm.io', 'pieprobes/finalizers', 'update', `${PROBES}:createOrUpdatePVC; OpenShift asks for it, as the probe owns what is made for it`),
    call(OWN, 'core', 'persistentvolumeclaims', 'list watch create update delete', `${PROBES}:createOrUpdatePVC, deletePVC`),
    call(OWN, 'batch', 'cronjobs', 'list watch create update delete', `${PROBES}:createOrUpdateJob, deleteCronJob`),
    call(OWN, 'core', 'pods', 'list watch update', `${PODS}:SetupWithManager, Reconcile`),
    call(OWN, 'batch', 'jobs', 'list watch delete', `${OBSERVER}:deleteOwnerJobOfPod`),
    call(OWN, 'coordination.k8s.io', 'leases', 'get create update', 'cmd/controller.go, --leader-elect'),
    call(OWN, 'core', 'events', 'create patch', 'controller-runtime: the events of an election'),
  ],
  spare: [
    call(EVERYWHERE, 'core', 'nodes', 'get', UNUSED),
    call(EVERYWHERE, 'storage.k8s.io', 'storageclasses', 'get', UNUSED),
    call(EVERYWHERE, 'pie.topolvm.io', 'pieprobes', 'get list watch create update delete patch', 'the chart grants its own kind in all namespaces'),
    call(EVERYWHERE, 'pie.topolvm.io', 'pieprobes/finalizers', 'update', 'the chart grants its own kind in all namespaces'),
    call(EVERYWHERE, 'pie.topolvm.io', 'pieprobes/status', 'get patch update', 'the kind has no status'),
    call(OWN, 'core', 'persistentvolumeclaims', 'get patch', UNUSED),
    call(OWN, 'batch', 'cronjobs', 'get patch', UNUSED),
    call(OWN, 'core', 'pods', 'get create delete patch', UNUSED),
    call(OWN, 'batch', 'jobs', 'get', UNUSED),
    call(OWN, 'coordination.k8s.io', 'leases', 'list watch delete patch', UNUSED),
    call(OWN, 'core', 'configmaps', 'get list watch create update delete patch', 'locks of former releases'),
  ],
};

/** Probes write and read a file and report to the controller, under the account of their namespace. */
export const PIE_PROBES: Component = {
  accounts: /^default$/,
  calls: [call(OWN, 'security.openshift.io', 'securitycontextconstraints:nonroot-v2', 'use', 'OpenShift\'s admission of pods that run as user 1001', 'OpenShift')],
};
