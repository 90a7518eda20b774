import { ALL, READ, rule, sub, type PolicyRule } from '../../core/policy-rule';
import type { Roles } from './operator-rules';

const OWNED = 'clientprofilemappings clientprofiles drivers';

/** What the CSI operator may do everywhere: ceph/ceph-csi-operator config/rbac/role.yaml. */
const manager = (more: readonly PolicyRule[]): readonly PolicyRule[] => [
  rule('core', 'configmaps services', ALL),
  ...more,
  rule('apps', 'daemonsets deployments', ALL),
  rule('cbt.storage.k8s.io', 'snapshotmetadataservices', READ),
  rule('csi.ceph.io', 'cephconnections', `${READ} update delete`),
  rule('csi.ceph.io', OWNED, ALL),
  rule('csi.ceph.io', sub(OWNED, 'finalizers'), 'update'),
  rule('csi.ceph.io', sub(OWNED, 'status'), 'get patch update'),
  rule('csi.ceph.io', 'operatorconfigs', READ),
  rule('storage.k8s.io', 'csidrivers', ALL),
];

function viewer(resource: string): readonly PolicyRule[] {
  return [rule('csi.ceph.io', resource, READ), rule('csi.ceph.io', `${resource}/status`, 'get')];
}

function editor(resource: string): readonly PolicyRule[] {
  return [rule('csi.ceph.io', resource, ALL), rule('csi.ceph.io', `${resource}/status`, 'get')];
}

/** It has no more controller plugins than there are nodes. */
export const COUNTS_NODES = rule('core', 'nodes', 'list watch');

/**
 * Rules of the ClusterRoles that belong to the CSI operator, by name; viewers and editors are for people and bound to nobody.
 *
 * @param more what its release may do besides
 */
export const csiOperatorClusterRoles = (more: readonly PolicyRule[] = []): Roles => ({
  'ceph-csi-manager-role': manager(more),
  'ceph-csi-metrics-auth-role': [
    rule('authentication.k8s.io', 'tokenreviews', 'create'),
    rule('authorization.k8s.io', 'subjectaccessreviews', 'create'),
  ],
  'ceph-csi-metrics-reader': [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }],
  'ceph-csi-cephconnection-viewer-role': viewer('cephconnections'),
  'ceph-csi-cephconnections-editor-role': editor('cephconnections'),
  'ceph-csi-clientprofile-viewer-role': viewer('clientprofiles'),
  'ceph-csi-clientprofiles-editor-role': editor('clientprofiles'),
  'ceph-csi-clientprofilemapping-viewer-role': viewer('clientprofilemappings'),
  'ceph-csi-clientprofilemapping-editor-role': editor('clientprofilemappings'),
  'ceph-csi-driver-viewer-role': viewer('drivers'),
  'ceph-csi-driver-editor-role': editor('drivers'),
  'ceph-csi-operatorconfig-viewer-role': viewer('operatorconfigs'),
  'ceph-csi-operatorconfig-editor-role': editor('operatorconfigs'),
});

/** What the CSI operator needs to choose a leader among its pods: ceph/ceph-csi-operator config/rbac/leader_election_role.yaml. */
export const LEADER_ELECTION_ROLE: readonly PolicyRule[] = [
  rule('core', 'configmaps', ALL),
  rule('coordination.k8s.io', 'leases', ALL),
  rule('core', 'events', 'create patch'),
];
