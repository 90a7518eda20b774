/** One rule of a role. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', ...READ, 'patch', 'update'];
const LOCK = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];

/**
 * What the controller of pie reads all over the cluster, and its own kind.
 *
 * Upstream also lets it write nodes, which its code never does (charts/pie/templates/role.yaml against internal/controller).
 */
export const CLUSTER_RULES: readonly PolicyRule[] = [
  { apiGroups: [''], resources: ['nodes'], verbs: READ },
  { apiGroups: ['pie.topolvm.io'], resources: ['pieprobes'], verbs: WRITE },
  { apiGroups: ['pie.topolvm.io'], resources: ['pieprobes/finalizers'], verbs: ['update'] },
  { apiGroups: ['pie.topolvm.io'], resources: ['pieprobes/status'], verbs: ['get', 'patch', 'update'] },
  { apiGroups: ['storage.k8s.io'], resources: ['storageclasses'], verbs: READ },
];

/** What it makes in its own namespace: claims, jobs and their pods. */
export const NAMESPACE_RULES: readonly PolicyRule[] = [
  { apiGroups: [''], resources: ['persistentvolumeclaims', 'pods'], verbs: WRITE },
  { apiGroups: ['batch'], resources: ['cronjobs'], verbs: WRITE },
  { apiGroups: ['batch'], resources: ['jobs'], verbs: ['delete', ...READ] },
];

/** What its replicas agree with on which of them works. */
export const ELECTION_RULES: readonly PolicyRule[] = [
  { apiGroups: [''], resources: ['configmaps'], verbs: LOCK },
  { apiGroups: ['coordination.k8s.io'], resources: ['leases'], verbs: LOCK },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
];
