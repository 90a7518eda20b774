import { READ, rule, type PolicyRule } from '../core/policy-rule';

/** A role, what binds it and whom. Names are upstream's; those with `*` in them begin with the namespace. */
export interface Grant {
  readonly role: string;
  readonly binding: string;
  readonly account: 'controller' | 'node';
  readonly clusterWide: boolean;
  readonly rules: readonly PolicyRule[];
}

const ELECT = `${READ} create delete update`;
const EVENTS = rule('core', 'events', 'create list patch update watch');

const CONTROLLER: Grant = {
  role: '*:controller', binding: '*:controller', account: 'controller', clusterWide: true,
  rules: [
    rule('core', 'nodes', `${READ} patch update`),
    rule('core', 'persistentvolumeclaims', `${READ} delete update`),
    rule('core', 'pods', `${READ} update`),
    rule('storage.k8s.io', 'csidrivers storageclasses', READ),
    rule('topolvm.io', 'logicalvolumes', `${READ} create delete patch update`),
    rule('topolvm.io', 'logicalvolumes/status', 'get patch update'),
  ],
};

const PROVISIONER: Grant = {
  role: '*-external-provisioner-runner', binding: '*-csi-provisioner-role', account: 'controller', clusterWide: true,
  rules: [
    rule('core', 'persistentvolumes', `${READ} create delete patch`),
    rule('core', 'persistentvolumeclaims', `${READ} update`),
    rule('core', 'nodes', READ),
    EVENTS,
    rule('storage.k8s.io', 'csinodes storageclasses volumeattachments', READ),
    rule('snapshot.storage.k8s.io', 'volumesnapshots', `${READ} update`),
    rule('snapshot.storage.k8s.io', 'volumesnapshotcontents', 'get list'),
  ],
};

const PROVISIONER_IN_NAMESPACE: Grant = {
  role: 'external-provisioner-cfg', binding: 'csi-provisioner-role-cfg', account: 'controller', clusterWide: false,
  rules: [
    rule('coordination.k8s.io', 'leases', ELECT),
    rule('storage.k8s.io', 'csistoragecapacities', `${ELECT} patch`),
    // From its pod it finds the Deployment, which owns the objects that say how much room there is.
    rule('core', 'pods', 'get'),
    rule('apps', 'replicasets', 'get'),
  ],
};

const RESIZER: Grant = {
  role: '*-external-resizer-runner', binding: '*-csi-resizer-role', account: 'controller', clusterWide: true,
  rules: [
    rule('core', 'persistentvolumes', `${READ} patch`),
    rule('core', 'persistentvolumeclaims pods', READ),
    rule('core', 'persistentvolumeclaims/status', 'patch'),
    EVENTS,
    rule('storage.k8s.io', 'volumeattributesclasses', READ),
  ],
};

const RESIZER_IN_NAMESPACE: Grant = {
  role: 'external-resizer-cfg', binding: 'csi-resizer-role-cfg', account: 'controller', clusterWide: false,
  rules: [rule('coordination.k8s.io', 'leases', ELECT)],
};

/** What the replicas of the controller agree with on a leader. Upstream names both kinds of lock in both groups. */
const ELECTION: Grant = {
  role: 'leader-election', binding: 'leader-election', account: 'controller', clusterWide: false,
  rules: [
    rule('core coordination.k8s.io', 'configmaps leases', `${ELECT} patch`),
    rule('core', 'events', 'create patch'),
  ],
};

const NODE: Grant = {
  role: '*:node', binding: '*:node', account: 'node', clusterWide: true,
  rules: [
    rule('core', 'nodes', `${READ} patch update`),
    rule('topolvm.io', 'logicalvolumes logicalvolumes/status', `${READ} create delete patch update`),
    rule('storage.k8s.io', 'csidrivers', READ),
  ],
};

const SNAPSHOTTER: Grant = {
  role: '*-external-snapshotter-runner', binding: '*-csi-snapshotter-role', account: 'controller', clusterWide: true,
  rules: [
    EVENTS,
    rule('snapshot.storage.k8s.io', 'volumesnapshotclasses', READ),
    rule('snapshot.storage.k8s.io', 'volumesnapshotcontents', `${READ} patch update`),
    rule('snapshot.storage.k8s.io', 'volumesnapshotcontents/status', 'patch update'),
    rule('groupsnapshot.storage.k8s.io', 'volumegroupsnapshotclasses', READ),
    rule('groupsnapshot.storage.k8s.io', 'volumegroupsnapshotcontents', `${READ} patch update`),
    rule('groupsnapshot.storage.k8s.io', 'volumegroupsnapshotcontents/status', 'patch update'),
  ],
};

const SNAPSHOTTER_IN_NAMESPACE: Grant = {
  role: 'external-snapshotter-leaderelection', binding: 'external-snapshotter-leaderelection', account: 'controller', clusterWide: false,
  rules: [rule('coordination.k8s.io', 'leases', ELECT)],
};

/**
 * What every installation is allowed.
 *
 * @see https://github.com/topolvm/topolvm/tree/v0.41.0/charts/topolvm/templates/controller
 */
export const GRANTS: readonly Grant[] = [
  CONTROLLER, PROVISIONER, PROVISIONER_IN_NAMESPACE, RESIZER, RESIZER_IN_NAMESPACE, ELECTION, NODE,
];

/** What the snapshotter is allowed on top, where there is one. */
export const SNAPSHOT_GRANTS: readonly Grant[] = [SNAPSHOTTER, SNAPSHOTTER_IN_NAMESPACE];

/** What lets programs ask the API server who reads their metrics, and whether he may. */
const ASK = [rule('authentication.k8s.io', 'tokenreviews', 'create'), rule('authorization.k8s.io', 'subjectaccessreviews', 'create')];

/** What those are allowed on top who keep their metrics to some. */
export const METRICS_GRANTS: readonly Grant[] = (['controller', 'node'] as const).map((account) => ({
  role: `*:${account}-metrics`, binding: `*:${account}-metrics`, account, clusterWide: true, rules: ASK,
}));

/** What those are allowed who read metrics. */
export const METRICS_READER: readonly PolicyRule[] = [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }];
