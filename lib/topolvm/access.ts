import type { Installation } from './installation';
import { NAMES } from './names';
import { GRANTS, SNAPSHOT_GRANTS } from './permissions';

/** Which accounts there are. */
export interface AccessNeeds {
  /** Whether lvmd runs in pods of its own. */
  readonly lvmd: boolean;
  /** Whether there is a snapshotter. */
  readonly snapshots: boolean;
}

/** Accounts of the pods, and what they are allowed. */
export function addAccess(installation: Installation, { lvmd, snapshots }: AccessNeeds): void {
  const access = installation.access();
  const accounts = { controller: access.account(NAMES.controller), node: access.account(NAMES.node) };
  const privileged = [accounts.node, ...(lvmd ? [access.account(NAMES.lvmd)] : [])];
  for (const { role, binding, account, clusterWide, rules } of [...GRANTS, ...(snapshots ? SNAPSHOT_GRANTS : [])]) {
    const [roleName, bindingName] = [role, binding].map((name) => name.replace('*', installation.namespace));
    if (clusterWide) access.grantEverywhere(roleName, rules, accounts[account], bindingName);
    else access.grant(roleName, rules, accounts[account], bindingName);
  }
  if (installation.site.platform.securityContextConstraints) {
    // A role of OpenShift itself: nothing less than its constraints for privileged pods lets them mount volumes for others.
    access.bind(`${NAMES.node}-constraints`, 'ClusterRole', 'system:openshift:scc:privileged', ...privileged);
  }
}
