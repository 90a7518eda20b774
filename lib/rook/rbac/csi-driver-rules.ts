import { EDIT, READ, rule, type PolicyRule } from '../../core/policy-rule';

/** The types of drivers. */
export type DriverType = 'rbd' | 'cephfs' | 'nfs' | 'nvmeof';

/** What the pods of one plugin may do: everywhere, and in their own namespace. */
export interface PluginRules {
  readonly everywhere: readonly PolicyRule[];
  readonly inNamespace: readonly PolicyRule[];
}

/** What the pods of one driver may do. */
export interface DriverRules {
  readonly ctrlplugin: PluginRules;
  readonly nodeplugin: PluginRules;
}

/** CSI-Addons registers each pod of a driver and finds the workload it belongs to. */
const ADDONS: readonly PolicyRule[] = [
  rule('csiaddons.openshift.io', 'csiaddonsnodes', EDIT),
  rule('core', 'pods', 'get'),
  rule('apps', 'replicasets', 'get'),
  rule('apps', 'deployments/finalizers daemonsets/finalizers', 'update'),
];
const LEADER: readonly PolicyRule[] = [rule('coordination.k8s.io', 'leases', EDIT), ...ADDONS];

/** Keys of encrypted volumes are fetched in the name of a service account of the claim's namespace. */
const KEYS: readonly PolicyRule[] = [
  rule('core', 'configmaps serviceaccounts', 'get'),
  rule('core', 'serviceaccounts/token', 'create'),
  rule('authentication.k8s.io', 'tokenreviews', 'create'),
];
const EVENTS = rule('core', 'events', 'list watch create update patch');

const VOLUMES: readonly PolicyRule[] = [
  rule('core', 'persistentvolumes', `${READ} create delete patch update`),
  rule('core', 'persistentvolumeclaims/status', 'patch'),
  rule('core', 'nodes', READ),
  rule('storage.k8s.io', 'storageclasses csinodes', READ),
  rule('storage.k8s.io', 'volumeattachments', `${READ} patch`),
  rule('storage.k8s.io', 'volumeattachments/status', 'patch'),
];
const ATTRIBUTES = rule('storage.k8s.io', 'volumeattributesclasses', READ);
const SNAPSHOTS: readonly PolicyRule[] = [
  rule('snapshot.storage.k8s.io', 'volumesnapshotclasses', READ),
  rule('snapshot.storage.k8s.io', 'volumesnapshotcontents', `${READ} update patch`),
  rule('snapshot.storage.k8s.io', 'volumesnapshotcontents/status', 'update patch'),
];
const GROUP_SNAPSHOTS: readonly PolicyRule[] = [
  rule('groupsnapshot.storage.k8s.io groupsnapshot.storage.openshift.io', 'volumegroupsnapshotclasses', READ),
  rule('groupsnapshot.storage.k8s.io groupsnapshot.storage.openshift.io', 'volumegroupsnapshotcontents', `${READ} update patch`),
  rule('groupsnapshot.storage.k8s.io groupsnapshot.storage.openshift.io', 'volumegroupsnapshotcontents/status', 'update patch'),
];

/** Groups of volumes are replicated together. */
export const REPLICATED_GROUPS: readonly PolicyRule[] = [
  rule('replication.storage.openshift.io', 'volumegroupreplicationcontents', READ),
  rule('replication.storage.openshift.io', 'volumegroupreplicationclasses', 'get'),
];

/** What the controller plugin of CephFS may do everywhere: ceph/ceph-csi-operator config/csi-rbac/cephfs_ctrlplugin_cluster_role.yaml. */
const CEPHFS_CONTROLLER: readonly PolicyRule[] = [
  ...VOLUMES, ATTRIBUTES, ...SNAPSHOTS, ...GROUP_SNAPSHOTS, ...KEYS, EVENTS,
  rule('core', 'secrets', READ),
  rule('core', 'persistentvolumeclaims', `${READ} patch update`),
  rule('snapshot.storage.k8s.io', 'volumesnapshots', 'get list'),
];

/**
 * Rules of the drivers by type: ceph/ceph-csi-operator config/csi-rbac.
 *
 * @param more what the controller plugin of CephFS may do besides, in its release
 */
export const csiDriverRules = (more: readonly PolicyRule[] = []): Readonly<Record<DriverType, DriverRules>> => ({
  rbd: {
    ctrlplugin: {
      everywhere: [
        ...VOLUMES, ATTRIBUTES, ...SNAPSHOTS, ...GROUP_SNAPSHOTS, ...KEYS, EVENTS,
        rule('core', 'secrets', READ),
        rule('core', 'persistentvolumeclaims', `${READ} update`),
        rule('snapshot.storage.k8s.io', 'volumesnapshots', READ),
        rule('replication.storage.openshift.io', 'volumegroupreplicationcontents volumegroupreplicationclasses', READ),
        rule('authorization.k8s.io', 'subjectaccessreviews', 'create'),
        rule('cbt.storage.k8s.io', 'snapshotmetadataservices', 'get list'),
      ],
      inNamespace: LEADER,
    },
    nodeplugin: {
      everywhere: [
        ...KEYS, EVENTS,
        rule('core', 'secrets', READ),
        rule('core', 'persistentvolumes', 'get list'),
        rule('core', 'persistentvolumeclaims nodes', 'get'),
        rule('storage.k8s.io', 'volumeattachments', 'get list'),
      ],
      inNamespace: ADDONS,
    },
  },
  cephfs: {
    ctrlplugin: {
      everywhere: [...CEPHFS_CONTROLLER, ...more],
      inNamespace: LEADER,
    },
    nodeplugin: {
      everywhere: [
        ...KEYS, EVENTS,
        rule('core', 'secrets', READ),
        rule('core', 'nodes persistentvolumes persistentvolumeclaims', 'get'),
      ],
      inNamespace: ADDONS,
    },
  },
  nfs: {
    ctrlplugin: {
      everywhere: [
        ...VOLUMES, ATTRIBUTES, ...SNAPSHOTS,
        rule('core', 'secrets', 'get'),
        rule('core', 'persistentvolumeclaims', `${READ} patch update`),
        rule('core', 'events', `${READ} create update patch`),
        rule('snapshot.storage.k8s.io', 'volumesnapshots', 'get list'),
        rule('coordination.k8s.io', 'leases', `${READ} create update patch`),
      ],
      inNamespace: [],
    },
    nodeplugin: { everywhere: [rule('core', 'nodes', 'get')], inNamespace: [] },
  },
  nvmeof: {
    ctrlplugin: {
      everywhere: [
        ...VOLUMES, ...KEYS, EVENTS,
        rule('core', 'secrets', READ),
        rule('core', 'persistentvolumeclaims', `${READ} update`),
        rule('authorization.k8s.io', 'subjectaccessreviews', 'create'),
      ],
      inNamespace: LEADER,
    },
    nodeplugin: {
      everywhere: [
        ...KEYS, EVENTS,
        rule('core', 'secrets persistentvolumes', 'get list'),
        rule('core', 'persistentvolumeclaims nodes', 'get'),
        rule('storage.k8s.io', 'volumeattachments', 'get list'),
      ],
      inNamespace: ADDONS,
    },
  },
});
