import type { Construct } from 'constructs';
import { Access, type Account } from '../../site/access';
import { Site } from '../../site/site';
import { ROOK_LABELS } from '../rbac/labels';
import { BUCKET_CLAIM_ROLES, SYSTEM_ROLE } from '../rbac/operator-rules';
import { SecurityContextConstraints } from '../rbac/security-context-constraints';
import { SharedClusterRole } from '../rbac/shared-cluster-role';
import { SharedClusterRoleBinding } from '../rbac/shared-cluster-role-binding';
import { layoutOf } from '../release/layout-of';
import type { OperatorProps } from './operator-props';

/** The operator's own account and everything it may do outside of the namespaces of its clusters. */
export function operatorAccess(scope: Construct, namespace: string, props: OperatorProps): Account {
  const access = new Access(scope, namespace, ROOK_LABELS);
  const operator = access.account('rook-ceph-system');
  const buckets = access.account('objectstorage-provisioner');
  access.grant('rook-ceph-system', SYSTEM_ROLE, operator);
  for (const [name, rules] of Object.entries(layoutOf(scope).clusterRoles)) SharedClusterRole.ensure(scope, name, rules);
  for (const name of ['rook-ceph-system', 'rook-ceph-global', 'rook-ceph-object-bucket']) {
    SharedClusterRoleBinding.admit(scope, name, name, operator);
  }
  SharedClusterRoleBinding.admit(scope, 'objectstorage-provisioner-role-binding', 'objectstorage-provisioner-role', buckets);

  if (props.objectBuckets?.aggregateRoles) {
    for (const role of ['view', 'edit'] as const) {
      SharedClusterRole.ensure(scope, `rook-ceph-obc-${role}`, BUCKET_CLAIM_ROLES[role], {
        [`rbac.authorization.k8s.io/aggregate-to-${role}`]: 'true',
      });
    }
  }
  const site = Site.siteOf(scope);
  if (site.platform.securityContextConstraints) {
    SecurityContextConstraints.admit(site, 'rook-ceph', [operator], props.hostNetwork || props.enforceHostNetwork);
  }
  return operator;
}
