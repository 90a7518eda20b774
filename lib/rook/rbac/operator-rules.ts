import { ALL, EDIT, READ, rule, sub, type PolicyRule } from '../../core/policy-rule';
import { withStatus } from './ceph-kinds';

/** Rules by the name of a role. */
export type Roles = Readonly<Record<string, readonly PolicyRule[]>>;

/**
 * Rules of the ClusterRoles that belong to Rook, by name: rook/rook deploy/charts/rook-ceph/templates/clusterrole.yaml.
 *
 * @param kinds plural names of all kinds of ceph.rook.io
 */
export const clusterRoles = (kinds: string): Roles => ({
  'rook-ceph-system': [
    rule('core', 'pods pods/log', 'get list'),
    rule('core', 'pods/exec', 'create'),
    rule('csiaddons.openshift.io', 'networkfences', `${EDIT} deletecollection`),
    rule('apiextensions.k8s.io', 'customresourcedefinitions', 'get'),
    rule('csi.ceph.io', 'cephconnections clientprofiles drivers operatorconfigs', EDIT),
  ],
  'rook-ceph-cluster-mgmt': [
    rule('core apps extensions', 'secrets pods pods/log services configmaps deployments daemonsets', ALL),
  ],
  'rook-ceph-global': [
    rule('core', 'pods nodes secrets configmaps', READ),
    rule(
      'core discovery.k8s.io',
      'events persistentvolumes persistentvolumeclaims endpoints services endpointslices endpointslices/restricted',
      ALL,
    ),
    rule('events.k8s.io', 'events', 'create patch update'),
    rule('storage.k8s.io', 'storageclasses', READ),
    rule('storage.k8s.io', 'csidrivers', 'create delete get update'),
    rule('batch', 'jobs cronjobs', `${EDIT} deletecollection`),
    rule('ceph.rook.io', kinds, `${READ} update`),
    rule('ceph.rook.io', sub(withStatus(kinds), 'status'), 'update'),
    rule('ceph.rook.io', sub(withStatus(kinds), 'finalizers'), 'update'),
    rule('policy apps extensions', 'poddisruptionbudgets deployments replicasets', `${EDIT} deletecollection`),
    rule('apps', 'deployments/finalizers', 'update'),
    rule('healthchecking.openshift.io', 'machinedisruptionbudgets', EDIT),
    rule('machine.openshift.io', 'machines', EDIT),
    rule('k8s.cni.cncf.io', 'network-attachment-definitions', 'get'),
  ],
  'rook-ceph-mgr-cluster': [
    rule('core', 'configmaps nodes persistentvolumes', READ),
    rule('core', 'events', `${READ} create patch`),
    rule('events.k8s.io', 'events', 'create patch update'),
    rule('storage.k8s.io', 'storageclasses', READ),
  ],
  'rook-ceph-mgr-system': [
    rule('core', 'configmaps', READ),
  ],
  'rook-ceph-osd': [
    rule('core', 'nodes', 'get list'),
  ],
  'rook-ceph-object-bucket': [
    rule('core', 'secrets configmaps', 'get create update delete'),
    rule('storage.k8s.io', 'storageclasses', 'get'),
    rule('objectbucket.io', 'objectbucketclaims', `${READ} update`),
    rule('objectbucket.io', 'objectbuckets', EDIT),
    rule('objectbucket.io', sub('objectbucketclaims objectbuckets', 'status'), 'update'),
    rule('objectbucket.io', sub('objectbucketclaims objectbuckets', 'finalizers'), 'update'),
  ],
  'objectstorage-provisioner-role': [
    rule('objectstorage.k8s.io', 'buckets bucketaccesses bucketclaims bucketaccessclasses', EDIT),
    rule('objectstorage.k8s.io', sub('buckets bucketaccesses bucketclaims bucketaccessclasses', 'status'), EDIT),
    rule('coordination.k8s.io', 'leases', EDIT),
    rule('core', 'secrets events', 'get create update delete'),
    rule('events.k8s.io', 'events', 'create patch update'),
  ],
});

/** What the operator may do in its own namespace: rook/rook deploy/charts/rook-ceph/templates/role.yaml. */
export const SYSTEM_ROLE: readonly PolicyRule[] = [
  rule('core', 'pods configmaps services', ALL),
  rule('apps extensions', 'daemonsets statefulsets deployments', `${EDIT} deletecollection`),
  rule('batch', 'cronjobs', 'delete'),
  rule('cert-manager.io', 'certificates issuers', 'get create delete'),
  rule('multicluster.x-k8s.io', 'serviceexports', 'get create'),
];

/** Rules for people, added to the roles that Kubernetes ships: rook/rook deploy/charts/rook-ceph/templates/aggregate-roles.yaml. */
export const BUCKET_CLAIM_ROLES: Readonly<Record<'view' | 'edit', readonly PolicyRule[]>> = {
  view: [rule('objectbucket.io', 'objectbucketclaims', READ)],
  edit: [rule('objectbucket.io', 'objectbucketclaims', 'create delete deletecollection patch update')],
};
