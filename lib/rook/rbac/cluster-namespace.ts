import type { Construct } from 'constructs';
import { Access, type Account } from '../../site/access';
import { PodSecurity } from '../../site/pod-security';
import { Site } from '../../site/site';
import { SiteNamespace } from '../../site/site-namespace';
import { layoutOf } from '../release/layout-of';
import { CLUSTER_NAMESPACE_ROLES, METRICS_ROLE, MONITORING_MGR_ROLE, MONITORING_OPERATOR_ROLE, SERVICE_EXPORTS_ROLE } from './cluster-rules';
import { ROOK_LABELS } from './labels';
import { SecurityContextConstraints } from './security-context-constraints';
import { SharedClusterRole } from './shared-cluster-role';
import { SharedClusterRoleBinding } from './shared-cluster-role-binding';

/** Daemons that may do nothing in the API, but have an identity of their own. */
const POWERLESS = ['rook-ceph-default', 'rook-ceph-rgw', 'rook-ceph-nvmeof'];
/** Daemons whose pods need more than OpenShift allows by default. */
const CONSTRAINED = ['rook-ceph-default', 'rook-ceph-mgr', 'rook-ceph-osd', 'rook-ceph-rgw', 'rook-ceph-nvmeof'];

/** What a Ceph cluster needs beyond the daemons that every one has. */
export interface ClusterNamespaceNeeds {
  /** Its daemons are on the network of their hosts. */
  readonly hostNetwork?: boolean;
  /** Rook makes ServiceMonitors for it. */
  readonly monitoring?: boolean;
  /** The account of a Prometheus that is to find its metrics. */
  readonly prometheus?: Account;
  /** Its services are exported to other Kubernetes clusters. */
  readonly serviceExports?: boolean;
}

/**
 * Writes the namespace of a Ceph cluster with every identity and permission that its daemons and its operator need there.
 *
 * Names that are not of the namespace itself end in it, so that any number of clusters fit beside each other.
 */
export function clusterNamespaceAccess(scope: Construct, namespace: string, operatorNamespace: string, needs: ClusterNamespaceNeeds = {}): void {
  const site = Site.siteOf(scope);
  SiteNamespace.ensure(site, namespace, { podSecurity: PodSecurity.PRIVILEGED });
  const access = new Access(scope, namespace, ROOK_LABELS);
  const operator = { name: 'rook-ceph-system', namespace: operatorNamespace };
  for (const name of POWERLESS) access.account(name);
  for (const [role, rules] of Object.entries(CLUSTER_NAMESPACE_ROLES)) access.grant(role, rules, access.account(role));

  for (const name of ['rook-ceph-cluster-mgmt', 'rook-ceph-mgr-cluster', 'rook-ceph-mgr-system', 'rook-ceph-osd']) {
    SharedClusterRole.ensure(scope, name, layoutOf(scope).clusterRoles[name]);
  }
  access.bind('rook-ceph-cluster-mgmt', 'ClusterRole', 'rook-ceph-cluster-mgmt', operator);
  const suffix = namespace === operatorNamespace ? '' : `-${namespace}`;
  const mgr = { name: 'rook-ceph-mgr', namespace };
  new Access(scope, operatorNamespace, ROOK_LABELS).bind(`rook-ceph-mgr-system${suffix}`, 'ClusterRole', 'rook-ceph-mgr-system', mgr);
  SharedClusterRoleBinding.admit(scope, `rook-ceph-mgr-cluster${suffix}`, 'rook-ceph-mgr-cluster', mgr);
  SharedClusterRoleBinding.admit(scope, `rook-ceph-osd${suffix}`, 'rook-ceph-osd', { name: 'rook-ceph-osd', namespace });

  if (needs.monitoring) {
    access.grant('rook-ceph-monitoring', MONITORING_OPERATOR_ROLE, operator);
    access.grant('rook-ceph-monitoring-mgr', MONITORING_MGR_ROLE, mgr);
  }
  if (needs.prometheus) access.grant('rook-ceph-metrics', METRICS_ROLE, needs.prometheus);
  if (needs.serviceExports && namespace !== operatorNamespace) access.grant('rook-ceph-service-exports', SERVICE_EXPORTS_ROLE, operator);
  if (site.platform.securityContextConstraints) {
    const accounts = CONSTRAINED.map((name) => ({ name, namespace }));
    SecurityContextConstraints.admit(site, 'rook-ceph', accounts, needs.hostNetwork);
  }
}
