import type { Construct } from 'constructs';
import { Access, type Account } from '../../site/access';
import { Site } from '../../site/site';
import { CSI_DRIVER_RULES } from '../rbac/csi-driver-rules';
import { ROOK_LABELS } from '../rbac/labels';
import { SecurityContextConstraints } from '../rbac/security-context-constraints';
import { SharedClusterRole } from '../rbac/shared-cluster-role';
import { SharedClusterRoleBinding } from '../rbac/shared-cluster-role-binding';

/** The identities of a driver's pods; all names hold the driver's, as those of the chart do, so that two operators do not meet. */
export function driverAccess(
  scope: Construct, namespace: string, type: keyof typeof CSI_DRIVER_RULES, driver: string,
): { readonly ctrlplugin: Account; readonly nodeplugin: Account } {
  const access = new Access(scope, namespace, ROOK_LABELS);
  const prefix = driver.replaceAll('.', '-');
  const grant = (plugin: 'ctrlplugin' | 'nodeplugin') => {
    const { everywhere, inNamespace } = CSI_DRIVER_RULES[type][plugin];
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
