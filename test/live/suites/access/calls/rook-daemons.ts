import { call, Place, type Component } from '../call';

const { EVERYWHERE, OWN } = Place;
const OWNER = 'the cluster owns what the daemon makes; OpenShift asks for it when an owner blocks its own deletion';
const UNUSED = 'the chart grants it; nothing in v1.20.6 asks for it';

/** Daemons of Ceph and jobs that have no business with the API server: rook/rook pkg/operator/k8sutil/k8sutil.go:DefaultServiceAccount. */
export const POWERLESS_DAEMONS: Component = { accounts: /^rook-ceph-(default|rgw|nvmeof)$/, calls: [] };

/** The jobs that prepare OSDs, and the jobs that rotate their keys. */
export const ROOK_OSD: Component = {
  accounts: /^rook-ceph-osd$/,
  calls: [
    call(EVERYWHERE, 'core', 'nodes', 'get list', 'pkg/operator/ceph/cluster/osd/osd.go:getNode, from cmd/rook/ceph/osd.go:getLocation'),
    call(OWN, 'core', 'configmaps', 'get', 'pkg/daemon/ceph/client/config.go:mergeDefaultConfigWithRookConfigOverride'),
    call(OWN, 'core', 'configmaps', 'create update', 'pkg/operator/k8sutil/kvstore.go:SetValueWithLabels, the status of a preparation'),
    call(OWN, 'core', 'secrets', 'get', 'pkg/daemon/ceph/osd/kms/k8s.go:getKubernetesSecret, kms/vault.go:configTLS'),
    call(OWN, 'core', 'secrets', 'update', 'pkg/daemon/ceph/osd/kms/k8s.go:updateSecretInKubernetes, when a key is rotated'),
    call(OWN, 'ceph.rook.io', 'cephclusters', 'get', 'cmd/rook/secret.go:startSecret'),
    call(OWN, 'ceph.rook.io', 'cephclusters/finalizers', 'update', OWNER),
  ],
  spare: [
    call(OWN, 'core', 'configmaps', 'list watch delete', UNUSED),
    call(OWN, 'ceph.rook.io', 'cephclusters', 'list create update delete', UNUSED),
    call(OWN, 'ceph.rook.io', 'cephclusters/finalizers', 'get list create delete', UNUSED),
  ],
};

/** The jobs that run one command and report what it printed. */
export const ROOK_CMD_REPORTER: Component = {
  accounts: /^rook-ceph-cmd-reporter$/,
  calls: [
    call(OWN, 'core', 'configmaps', 'get create update', 'pkg/daemon/util/cmdreporter.go:saveToConfigMap'),
  ],
  spare: [
    call(OWN, 'core', 'configmaps', 'list watch delete', UNUSED),
    call(OWN, 'core', 'pods', 'get list watch create update delete', UNUSED),
  ],
};

/** The job by which people remove an OSD for good. */
export const ROOK_PURGE_OSD: Component = {
  accounts: /^rook-ceph-purge-osd$/,
  calls: [
    call(OWN, 'core', 'configmaps', 'get', 'pkg/daemon/ceph/client/config.go:mergeDefaultConfigWithRookConfigOverride'),
    call(OWN, 'apps', 'deployments', 'get delete', 'pkg/daemon/ceph/osd/remove.go:removeOSD'),
    call(OWN, 'batch', 'jobs', 'list delete', 'pkg/daemon/ceph/osd/remove.go:removeOSDPrepareJob'),
    call(OWN, 'core', 'persistentvolumeclaims', 'get list update delete', 'pkg/daemon/ceph/osd/remove.go:removePVCs'),
  ],
  spare: [
    call(OWN, 'batch', 'jobs', 'get', 'only to wait until a job is gone, which the command does not'),
  ],
};
