import { ALL, EDIT, rule, type PolicyRule } from '../../core/policy-rule';
import { MANAGED_KINDS } from './ceph-kinds';

/** Rules of the Roles that every namespace with a Ceph cluster has, by name: rook/rook deploy/charts/library/templates/_cluster-role.tpl. */
export const CLUSTER_NAMESPACE_ROLES: Readonly<Record<string, readonly PolicyRule[]>> = {
  'rook-ceph-cmd-reporter': [
    rule('core', 'pods configmaps', EDIT),
  ],
  'rook-ceph-mgr': [
    rule('core', 'pods services pods/log', EDIT),
    rule('batch', 'jobs', EDIT),
    rule('ceph.rook.io', `${MANAGED_KINDS} cephclusters/finalizers`, ALL),
    rule('apps', 'deployments/scale deployments', 'patch delete'),
    rule('core', 'persistentvolumeclaims', 'delete'),
  ],
  'rook-ceph-osd': [
    rule('core', 'secrets', 'get update'),
    rule('core', 'configmaps', EDIT),
    rule('ceph.rook.io', 'cephclusters cephclusters/finalizers', 'get list create update delete'),
  ],
  'rook-ceph-purge-osd': [
    rule('core', 'configmaps', 'get'),
    rule('apps', 'deployments', 'get delete'),
    rule('batch', 'jobs', 'get list delete'),
    rule('core', 'persistentvolumeclaims', 'get update delete list'),
  ],
};

/** What the operator needs to have a cluster's metrics scraped: rook/rook deploy/charts/library/templates/_cluster-monitoring.tpl. */
export const MONITORING_OPERATOR_ROLE: readonly PolicyRule[] = [rule('monitoring.coreos.com', 'servicemonitors', EDIT)];

/** What the manager daemon needs to have its metrics scraped. */
export const MONITORING_MGR_ROLE: readonly PolicyRule[] = [rule('monitoring.coreos.com', 'servicemonitors', 'get list create update')];

/** What a Prometheus needs to find what it scrapes: rook/rook deploy/examples/monitoring/rbac.yaml. */
export const METRICS_ROLE: readonly PolicyRule[] = [rule('core', 'services endpoints pods', 'get list watch')];

/**
 * What the operator needs to export services to other Kubernetes clusters; upstream grants it in the operator's own namespace only.
 *
 * The same holds for its rights on certificates of cert-manager, but no code of Rook uses those, so that no cluster lacks them.
 */
export const SERVICE_EXPORTS_ROLE: readonly PolicyRule[] = [rule('multicluster.x-k8s.io', 'serviceexports', 'get create')];
