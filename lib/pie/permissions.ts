import { READ, rule, type PolicyRule } from '../core/policy-rule';

const WRITE = `create delete ${READ} patch update`;
const LOCK = `${READ} create update patch delete`;

/**
 * What the controller of pie reads all over the cluster, and its own kind.
 *
 * Upstream also lets it write nodes, which its code never does (charts/pie/templates/role.yaml against internal/controller).
 */
export const CLUSTER_RULES: readonly PolicyRule[] = [
  rule('core', 'nodes', READ),
  rule('pie.topolvm.io', 'pieprobes', WRITE),
  rule('pie.topolvm.io', 'pieprobes/finalizers', 'update'),
  rule('pie.topolvm.io', 'pieprobes/status', 'get patch update'),
  rule('storage.k8s.io', 'storageclasses', READ),
];

/** What it makes in its own namespace: claims, jobs and their pods. */
export const NAMESPACE_RULES: readonly PolicyRule[] = [
  rule('core', 'persistentvolumeclaims pods', WRITE),
  rule('batch', 'cronjobs', WRITE),
  rule('batch', 'jobs', `delete ${READ}`),
];

/** What its replicas agree with on which of them works. */
export const ELECTION_RULES: readonly PolicyRule[] = [
  rule('core', 'configmaps', LOCK),
  rule('coordination.k8s.io', 'leases', LOCK),
  rule('core', 'events', 'create patch'),
];
