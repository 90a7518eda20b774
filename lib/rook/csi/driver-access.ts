import type { Construct } from 'constructs';
import { Access, type Account } from '../../site/access';
import { Site } from '../../site/site';
import type { DriverType } from '../rbac/csi-driver-rules';
import { ROOK_LABELS } from '../rbac/labels';
import { SecurityContextConstraints } from '../rbac/security-context-constraints';
import { SharedClusterRole } from '../rbac/shared-cluster-role';
import { SharedClusterRoleBinding } from '../rbac/shared-cluster-role-binding';
import { layoutOf } from '../release/layout-of';

/** The identities of a driver's pods; roles that are named alike are shared by the drivers of several operators. */
export function driverAccess(
  scope: Construct, namespace: string, type: DriverType, driver: string,
): { readonly ctrlplugin: Account; readonly nodeplugin: Account } {
  const access = new Access(scope, namespace, ROOK_LABELS);
  const { identity, rules } = layoutOf(scope).csiDrivers;
  const prefix = identity(driver, type);
  const grant = (plugin: 'ctrlplugin' | 'nodeplugin') => {
    const { everywhere, inNamespace } = rules[type][plugin];
    const account = access.account(`${prefix}-${plugin}-sa`);
    SharedClusterRole.ensure(scope, `${prefix}-${plugin}-cr`, everywhere);
    SharedClusterRoleBinding.admit(scope, `${prefix}-${plugin}-crb`, `${prefix}-${plugin}-cr`, account);
    if (inNamespace.length > 0) access.grant(`${prefix}-${plugin}-r`, inNamespace, account, `${prefix}-${plugin}-rb`);
    return account;
  };
  const accounts = { ctrlplugin: grant('ctrlplugin'), nodeplugin: grant('nodeplugin') };
  const site = Site.siteOf(scope);
  if (site.platform.securityContextConstraints) {
    SecurityContextConstraints.admit(site, 'rook-ceph-csi', [accounts.ctrlplugin, accounts.nodeplugin], true);
  }
  return accounts;
}
